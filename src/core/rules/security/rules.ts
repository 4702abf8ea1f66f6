import type { Rule } from '../rule.ts';
import { authDefinitionMismatch } from './auth-definition-mismatch.ts';
import { authTypeUnsupported } from './auth-type-unsupported.ts';
import { capabilityInvalid } from './capability-invalid.ts';
import { connectionParameterLabel } from './connection-parameter-label.ts';
import { connectionParameterName } from './connection-parameter-name.ts';
import { connectionParameterRequiredType } from './connection-parameter-required-type.ts';
import { connectionParameterSecret } from './connection-parameter-secret.ts';
import { connectionParameterTabOrder } from './connection-parameter-tab-order.ts';
import { connectionParameterType } from './connection-parameter-type.ts';
import { connectionParameterUnused } from './connection-parameter-unused.ts';
import { independentOauth } from './independent-oauth.ts';
import { oauthFirstParty } from './oauth-first-party.ts';
import { oauthFlow } from './oauth-flow.ts';
import { oauthParameterShape } from './oauth-parameter-shape.ts';
import { oauthParametersMissing } from './oauth-parameters-missing.ts';
import { oauthProviderUnknown } from './oauth-provider-unknown.ts';
import { oauthRedirectMode } from './oauth-redirect-mode.ts';
import { oauthRedirectUrl } from './oauth-redirect-url.ts';
import { oauthTemplateVariable } from './oauth-template-variable.ts';
import { oauthUrlInsecure } from './oauth-url-insecure.ts';
import { paconnStackOwner } from './paconn-stack-owner.ts';
import { parameterSetsShape } from './parameter-sets-shape.ts';
import { propertiesMissing } from './properties-missing.ts';
import { propertiesUnknownMember } from './properties-unknown-member.ts';
import { publisherCharacters } from './publisher-characters.ts';
import { publisherMissing } from './publisher-missing.ts';
import { publisherStackOwner } from './publisher-stack-owner.ts';
import { secretInFile } from './secret-in-file.ts';
import { securityDefinitionIncomplete } from './security-definition-incomplete.ts';
import { securityRootMissing } from './security-root-missing.ts';
import { securityScopeUndefined } from './security-scope-undefined.ts';
import { securityScopesNotAllowed } from './security-scopes-not-allowed.ts';
import { securitySeveralDefinitions } from './security-several-definitions.ts';
import { securityUndefined } from './security-undefined.ts';
import { securityValueMissing } from './security-value-missing.ts';
import { stackOwnerMissing } from './stack-owner-missing.ts';
import { tenantParameterMissing } from './tenant-parameter-missing.ts';
import { tenantParameterShape } from './tenant-parameter-shape.ts';

export const SECURITY_RULES: readonly Rule[] = [
  securityUndefined,
  securityValueMissing,
  securityScopesNotAllowed,
  securityScopeUndefined,
  securityDefinitionIncomplete,
  securityRootMissing,
  securitySeveralDefinitions,
  oauthFlow,
  authTypeUnsupported,
  authDefinitionMismatch,
  independentOauth,
  propertiesMissing,
  propertiesUnknownMember,
  connectionParameterType,
  connectionParameterName,
  connectionParameterLabel,
  connectionParameterSecret,
  connectionParameterRequiredType,
  connectionParameterTabOrder,
  connectionParameterUnused,
  tenantParameterShape,
  tenantParameterMissing,
  oauthProviderUnknown,
  oauthParametersMissing,
  oauthParameterShape,
  oauthUrlInsecure,
  oauthTemplateVariable,
  oauthRedirectMode,
  oauthRedirectUrl,
  oauthFirstParty,
  secretInFile,
  parameterSetsShape,
  capabilityInvalid,
  publisherMissing,
  stackOwnerMissing,
  publisherCharacters,
  publisherStackOwner,
  paconnStackOwner,
];
