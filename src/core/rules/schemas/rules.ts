import type { Rule } from '../rule.ts';
import { responseMissing } from './response-missing.ts';
import { schemaRefInvalid } from './schema-ref-invalid.ts';

export const SCHEMAS_RULES: readonly Rule[] = [responseMissing, schemaRefInvalid];
