import type { Rule } from '../rule.ts';
import { annotationFamilyRevisions } from './annotation-family-revisions.ts';
import { annotationReplacement } from './annotation-replacement.ts';
import { annotationRevisionSuffix } from './annotation-revision-suffix.ts';
import { annotationStatus } from './annotation-status.ts';
import { fetchWithBody } from './fetch-with-body.ts';
import { filePickerOperations } from './file-picker-operations.ts';
import { noOperations } from './no-operations.ts';
import { operationCount } from './operation-count.ts';
import { operationDeprecatedText } from './operation-deprecated-text.ts';
import { operationDescriptionEqualsSummary } from './operation-description-equals-summary.ts';
import { operationDescriptionMarkup } from './operation-description-markup.ts';
import { operationDescriptionMissing } from './operation-description-missing.ts';
import { operationDescriptionProductName } from './operation-description-product-name.ts';
import { operationDescriptionPunctuation } from './operation-description-punctuation.ts';
import { operationDescriptionTooLong } from './operation-description-too-long.ts';
import { operationIdCasing } from './operation-id-casing.ts';
import { operationIdCharacters } from './operation-id-characters.ts';
import { operationIdDuplicate } from './operation-id-duplicate.ts';
import { operationIdMissing } from './operation-id-missing.ts';
import { operationIdTooLong } from './operation-id-too-long.ts';
import { operationSummaryCamelCase } from './operation-summary-camel-case.ts';
import { operationSummaryCasing } from './operation-summary-casing.ts';
import { operationSummaryCharacters } from './operation-summary-characters.ts';
import { operationSummaryDuplicate } from './operation-summary-duplicate.ts';
import { operationSummaryEnd } from './operation-summary-end.ts';
import { operationSummaryMissing } from './operation-summary-missing.ts';
import { operationSummaryProductName } from './operation-summary-product-name.ts';
import { operationSummaryRestrictedCharacters } from './operation-summary-restricted-characters.ts';
import { operationSummarySpacing } from './operation-summary-spacing.ts';
import { operationSummaryTooLong } from './operation-summary-too-long.ts';
import { pathAmbiguous } from './path-ambiguous.ts';
import { pathDuplicateCase } from './path-duplicate-case.ts';
import { pathDuplicateTemplate } from './path-duplicate-template.ts';
import { pathParameterUndefined } from './path-parameter-undefined.ts';
import { pathParameterUnused } from './path-parameter-unused.ts';
import { pathQueryFragment } from './path-query-fragment.ts';
import { pathRef } from './path-ref.ts';
import { pathSlash } from './path-slash.ts';
import { pathTemplateInvalid } from './path-template-invalid.ts';
import { pathVariableDefault } from './path-variable-default.ts';
import { pathWildcard } from './path-wildcard.ts';
import { testConnectionOperation } from './test-connection-operation.ts';
import { visibilityInvalid } from './visibility-invalid.ts';

export const OPERATIONS_RULES: readonly Rule[] = [
  noOperations,
  operationIdMissing,
  operationIdDuplicate,
  operationIdCharacters,
  operationIdCasing,
  operationIdTooLong,
  operationSummaryMissing,
  operationSummaryTooLong,
  operationSummaryRestrictedCharacters,
  operationSummaryCharacters,
  operationSummaryEnd,
  operationSummaryCasing,
  operationSummaryCamelCase,
  operationSummaryProductName,
  operationSummaryDuplicate,
  operationSummarySpacing,
  operationDescriptionMissing,
  operationDescriptionPunctuation,
  operationDescriptionEqualsSummary,
  operationDescriptionProductName,
  operationDescriptionMarkup,
  operationDescriptionTooLong,
  visibilityInvalid,
  operationDeprecatedText,
  pathSlash,
  pathQueryFragment,
  pathWildcard,
  pathTemplateInvalid,
  pathVariableDefault,
  pathDuplicateCase,
  pathDuplicateTemplate,
  pathAmbiguous,
  pathRef,
  pathParameterUndefined,
  pathParameterUnused,
  fetchWithBody,
  operationCount,
  annotationReplacement,
  annotationFamilyRevisions,
  annotationRevisionSuffix,
  annotationStatus,
  testConnectionOperation,
  filePickerOperations,
];
