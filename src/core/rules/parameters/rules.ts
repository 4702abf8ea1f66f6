import type { Rule } from '../rule.ts';
import { enumDuplicate } from './enum-duplicate.ts';
import { enumEmpty } from './enum-empty.ts';
import { enumType } from './enum-type.ts';
import { enumValuesInvalid } from './enum-values-invalid.ts';
import { numberBounds } from './number-bounds.ts';
import { parameterAllowEmpty } from './parameter-allow-empty.ts';
import { parameterBodyShape } from './parameter-body-shape.ts';
import { parameterCollectionFormat } from './parameter-collection-format.ts';
import { parameterDefaultNotInEnum } from './parameter-default-not-in-enum.ts';
import { parameterDefaultType } from './parameter-default-type.ts';
import { parameterDescriptionEqualsSummary } from './parameter-description-equals-summary.ts';
import { parameterDescriptionMarkup } from './parameter-description-markup.ts';
import { parameterDescriptionMissing } from './parameter-description-missing.ts';
import { parameterDescriptionPunctuation } from './parameter-description-punctuation.ts';
import { parameterDuplicate } from './parameter-duplicate.ts';
import { parameterEncodingPlace } from './parameter-encoding-place.ts';
import { parameterFilePlace } from './parameter-file-place.ts';
import { parameterFormName } from './parameter-form-name.ts';
import { parameterHeaderReserved } from './parameter-header-reserved.ts';
import { parameterInternalOptionalDefault } from './parameter-internal-optional-default.ts';
import { parameterInternalRequiredDefault } from './parameter-internal-required-default.ts';
import { parameterItems } from './parameter-items.ts';
import { parameterNameReserved } from './parameter-name-reserved.ts';
import { parameterPathEncoding } from './parameter-path-encoding.ts';
import { parameterPathRequired } from './parameter-path-required.ts';
import { parameterRef } from './parameter-ref.ts';
import { parameterRepeated } from './parameter-repeated.ts';
import { parameterSeveralBodies } from './parameter-several-bodies.ts';
import { parameterSummaryCasing } from './parameter-summary-casing.ts';
import { parameterSummaryCharacters } from './parameter-summary-characters.ts';
import { parameterSummaryEnd } from './parameter-summary-end.ts';
import { parameterSummaryMissing } from './parameter-summary-missing.ts';
import { parameterSummaryTooLong } from './parameter-summary-too-long.ts';
import { parameterTypeMissing } from './parameter-type-missing.ts';
import { parameterUnused } from './parameter-unused.ts';

export const PARAMETERS_RULES: readonly Rule[] = [
  parameterSummaryMissing,
  parameterSummaryTooLong,
  parameterSummaryCharacters,
  parameterSummaryEnd,
  parameterSummaryCasing,
  parameterDescriptionMissing,
  parameterDescriptionPunctuation,
  parameterDescriptionEqualsSummary,
  parameterDescriptionMarkup,
  parameterNameReserved,
  parameterHeaderReserved,
  parameterTypeMissing,
  parameterBodyShape,
  parameterSeveralBodies,
  parameterDuplicate,
  parameterPathRequired,
  parameterPathEncoding,
  parameterEncodingPlace,
  parameterInternalRequiredDefault,
  parameterInternalOptionalDefault,
  parameterDefaultType,
  parameterDefaultNotInEnum,
  enumEmpty,
  enumDuplicate,
  enumType,
  enumValuesInvalid,
  parameterFilePlace,
  parameterFormName,
  parameterAllowEmpty,
  parameterCollectionFormat,
  parameterItems,
  parameterRef,
  parameterRepeated,
  parameterUnused,
  numberBounds,
];
