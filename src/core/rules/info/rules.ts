import type { Rule } from '../rule.ts';
import { contactEmailInvalid } from './contact-email-invalid.ts';
import { descriptionLength } from './description-length.ts';
import { infoRequired } from './info-required.ts';
import { swaggerVersion } from './swagger-version.ts';
import { titleRestrictedWord } from './title-restricted-word.ts';
import { titleTooLong } from './title-too-long.ts';

export const INFO_RULES: readonly Rule[] = [
  swaggerVersion,
  infoRequired,
  titleTooLong,
  titleRestrictedWord,
  descriptionLength,
  contactEmailInvalid,
];
