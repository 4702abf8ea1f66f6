import type { Rule } from '../rule.ts';
import { parameterSummaryMissing } from './parameter-summary-missing.ts';

export const PARAMETERS_RULES: readonly Rule[] = [parameterSummaryMissing];
