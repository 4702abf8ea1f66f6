import { AI_RULES } from './ai/rules.ts';
import { DYNAMIC_RULES } from './dynamic/rules.ts';
import { HOST_RULES } from './host/rules.ts';
import { ICON_RULES } from './icon/rules.ts';
import { INFO_RULES } from './info/rules.ts';
import { METADATA_RULES } from './metadata/rules.ts';
import { OPERATIONS_RULES } from './operations/rules.ts';
import { PACKAGE_RULES } from './package/rules.ts';
import { PARAMETERS_RULES } from './parameters/rules.ts';
import { POLICIES_RULES } from './policies/rules.ts';
import { README_RULES } from './readme/rules.ts';
import type { Rule } from './rule.ts';
import { SCHEMAS_RULES } from './schemas/rules.ts';
import { SCRIPT_RULES } from './script/rules.ts';
import { SECURITY_RULES } from './security/rules.ts';
import { TEXT_RULES } from './text/rules.ts';
import { TRIGGERS_RULES } from './triggers/rules.ts';

/** Every rule, in the order of certification-rules.md: a folder a section. A test holds that none is left out. */
export const RULES: readonly Rule[] = [
  ...TEXT_RULES,
  ...INFO_RULES,
  ...HOST_RULES,
  ...SECURITY_RULES,
  ...OPERATIONS_RULES,
  ...PARAMETERS_RULES,
  ...SCHEMAS_RULES,
  ...TRIGGERS_RULES,
  ...DYNAMIC_RULES,
  ...METADATA_RULES,
  ...ICON_RULES,
  ...POLICIES_RULES,
  ...SCRIPT_RULES,
  ...PACKAGE_RULES,
  ...README_RULES,
  ...AI_RULES,
];
