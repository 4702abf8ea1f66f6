import type { Rule } from '../rule.ts';
import { brandColorForbidden } from './brand-color-forbidden.ts';

export const ICON_RULES: readonly Rule[] = [brandColorForbidden];
