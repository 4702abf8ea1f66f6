import type { Rule } from './rule.ts';

/** Every rule, in the order of certification-rules.md. A test holds that no file of this folder is left out. */
export const RULES: readonly Rule[] = [];
