import type { Rule } from '../rule.ts';
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

export const POLICIES_RULES: readonly Rule[] = [
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
];
