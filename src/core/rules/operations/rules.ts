import type { Rule } from '../rule.ts';
import { operationDescriptionMissing } from './operation-description-missing.ts';
import { operationIdDuplicate } from './operation-id-duplicate.ts';
import { operationIdMissing } from './operation-id-missing.ts';
import { operationSummaryEnd } from './operation-summary-end.ts';
import { operationSummaryMissing } from './operation-summary-missing.ts';
import { operationSummaryTooLong } from './operation-summary-too-long.ts';
import { pathParameterUndefined } from './path-parameter-undefined.ts';
import { visibilityInvalid } from './visibility-invalid.ts';

export const OPERATIONS_RULES: readonly Rule[] = [
  operationIdMissing,
  operationIdDuplicate,
  operationSummaryMissing,
  operationSummaryTooLong,
  operationSummaryEnd,
  operationDescriptionMissing,
  visibilityInvalid,
  pathParameterUndefined,
];
