import type { Rule } from '../rule.ts';
import { metadataMissing } from './metadata-missing.ts';

export const METADATA_RULES: readonly Rule[] = [metadataMissing];
