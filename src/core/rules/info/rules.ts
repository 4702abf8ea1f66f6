import type { Rule } from '../rule.ts';
import { contactEmailInvalid } from './contact-email-invalid.ts';
import { contactIncomplete } from './contact-incomplete.ts';
import { contactMissing } from './contact-missing.ts';
import { contactUrlInsecure } from './contact-url-insecure.ts';
import { contactUrlInvalid } from './contact-url-invalid.ts';
import { descriptionEmpty } from './description-empty.ts';
import { descriptionEqualsTitle } from './description-equals-title.ts';
import { descriptionHtmlOrUrl } from './description-html-or-url.ts';
import { descriptionLength } from './description-length.ts';
import { descriptionMentionsApi } from './description-mentions-api.ts';
import { descriptionNotEnglish } from './description-not-english.ts';
import { descriptionProductName } from './description-product-name.ts';
import { descriptionPunctuation } from './description-punctuation.ts';
import { descriptionRestrictedWord } from './description-restricted-word.ts';
import { infoRequired } from './info-required.ts';
import { placeholderText } from './placeholder-text.ts';
import { spelling } from './spelling.ts';
import { swaggerVersion } from './swagger-version.ts';
import { titleEmpty } from './title-empty.ts';
import { titleEndChar } from './title-end-char.ts';
import { titleIndependentSuffix } from './title-independent-suffix.ts';
import { titleNotEnglish } from './title-not-english.ts';
import { titleProductName } from './title-product-name.ts';
import { titleRestrictedWord } from './title-restricted-word.ts';
import { titleSpacing } from './title-spacing.ts';
import { titleTooLong } from './title-too-long.ts';
import { versionFormat } from './version-format.ts';
export const INFO_RULES: readonly Rule[] = [
  swaggerVersion,
  infoRequired,
  titleEmpty,
  titleTooLong,
  titleRestrictedWord,
  titleProductName,
  titleEndChar,
  titleNotEnglish,
  titleSpacing,
  titleIndependentSuffix,
  descriptionEmpty,
  descriptionLength,
  descriptionRestrictedWord,
  descriptionProductName,
  descriptionMentionsApi,
  descriptionEqualsTitle,
  descriptionHtmlOrUrl,
  descriptionNotEnglish,
  descriptionPunctuation,
  versionFormat,
  contactMissing,
  contactIncomplete,
  contactEmailInvalid,
  contactUrlInvalid,
  contactUrlInsecure,
  placeholderText,
  spelling,
];
