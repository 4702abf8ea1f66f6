import type { Rule } from '../rule.ts';
import { dynamicOperationUnknown } from './dynamic-operation-unknown.ts';

export const DYNAMIC_RULES: readonly Rule[] = [dynamicOperationUnknown];
