import { basePathInvalid } from './base-path-invalid.ts';
import { brandColorForbidden } from './brand-color-forbidden.ts';
import { contactEmailInvalid } from './contact-email-invalid.ts';
import { descriptionLength } from './description-length.ts';
import { duplicateJsonKey } from './duplicate-json-key.ts';
import { dynamicOperationUnknown } from './dynamic-operation-unknown.ts';
import { hostInvalid } from './host-invalid.ts';
import { infoRequired } from './info-required.ts';
import { jsonUnparseable } from './json-unparseable.ts';
import { metadataMissing } from './metadata-missing.ts';
import { operationDescriptionMissing } from './operation-description-missing.ts';
import { operationIdDuplicate } from './operation-id-duplicate.ts';
import { operationIdMissing } from './operation-id-missing.ts';
import { operationSummaryEnd } from './operation-summary-end.ts';
import { operationSummaryMissing } from './operation-summary-missing.ts';
import { operationSummaryTooLong } from './operation-summary-too-long.ts';
import { parameterSummaryMissing } from './parameter-summary-missing.ts';
import { pathParameterUndefined } from './path-parameter-undefined.ts';
import { policyConnectionParameterUnknown } from './policy-connection-parameter-unknown.ts';
import { policyHostUrl } from './policy-host-url.ts';
import { policyOperationUnknown } from './policy-operation-unknown.ts';
import { policyParameterMissing } from './policy-parameter-missing.ts';
import { policyParameterUnknown } from './policy-parameter-unknown.ts';
import { policyRoutePath } from './policy-route-path.ts';
import { policySetsDefault } from './policy-sets-default.ts';
import { policyTemplateUnknown } from './policy-template-unknown.ts';
import { policyTitleMissing } from './policy-title-missing.ts';
import { policyValueInvalid } from './policy-value-invalid.ts';
import { responseMissing } from './response-missing.ts';
import type { Rule } from './rule.ts';
import { schemaRefInvalid } from './schema-ref-invalid.ts';
import { schemesHttpsMissing } from './schemes-https-missing.ts';
import { scriptClass } from './script-class.ts';
import { scriptConfigureAwait } from './script-configure-await.ts';
import { scriptExecute } from './script-execute.ts';
import { scriptFileMissing } from './script-file-missing.ts';
import { scriptGateway } from './script-gateway.ts';
import { scriptHttpClient } from './script-http-client.ts';
import { scriptNamespace } from './script-namespace.ts';
import { scriptOperationUnknown } from './script-operation-unknown.ts';
import { scriptOperationsMissing } from './script-operations-missing.ts';
import { scriptTimeout } from './script-timeout.ts';
import { scriptTooLarge } from './script-too-large.ts';
import { securityUndefined } from './security-undefined.ts';
import { swaggerVersion } from './swagger-version.ts';
import { titleRestrictedWord } from './title-restricted-word.ts';
import { titleTooLong } from './title-too-long.ts';
import { visibilityInvalid } from './visibility-invalid.ts';
import { webhookNotificationUrlMissing } from './webhook-notification-url-missing.ts';

/** Every rule, in the order of certification-rules.md. A test holds that no file of this folder is left out. */
export const RULES: readonly Rule[] = [
  jsonUnparseable,
  duplicateJsonKey,
  swaggerVersion,
  infoRequired,
  titleTooLong,
  titleRestrictedWord,
  descriptionLength,
  contactEmailInvalid,
  hostInvalid,
  basePathInvalid,
  schemesHttpsMissing,
  securityUndefined,
  operationIdMissing,
  operationIdDuplicate,
  operationSummaryMissing,
  operationSummaryTooLong,
  operationSummaryEnd,
  operationDescriptionMissing,
  visibilityInvalid,
  pathParameterUndefined,
  parameterSummaryMissing,
  responseMissing,
  schemaRefInvalid,
  webhookNotificationUrlMissing,
  dynamicOperationUnknown,
  metadataMissing,
  brandColorForbidden,
  policyTemplateUnknown,
  policyParameterMissing,
  policyParameterUnknown,
  policyValueInvalid,
  policyTitleMissing,
  policyOperationUnknown,
  policyConnectionParameterUnknown,
  policyHostUrl,
  policyRoutePath,
  policySetsDefault,
  scriptClass,
  scriptExecute,
  scriptTooLarge,
  scriptNamespace,
  scriptHttpClient,
  scriptTimeout,
  scriptOperationUnknown,
  scriptFileMissing,
  scriptOperationsMissing,
  scriptGateway,
  scriptConfigureAwait,
];
