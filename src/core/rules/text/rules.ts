import type { Rule } from '../rule.ts';
import { duplicateJsonKey } from './duplicate-json-key.ts';
import { jsonUnparseable } from './json-unparseable.ts';

export const TEXT_RULES: readonly Rule[] = [jsonUnparseable, duplicateJsonKey];
