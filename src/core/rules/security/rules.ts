import type { Rule } from '../rule.ts';
import { securityUndefined } from './security-undefined.ts';

export const SECURITY_RULES: readonly Rule[] = [securityUndefined];
