import type { Rule } from '../rule.ts';
import { basePathInvalid } from './base-path-invalid.ts';
import { hostInvalid } from './host-invalid.ts';
import { schemesHttpsMissing } from './schemes-https-missing.ts';

export const HOST_RULES: readonly Rule[] = [hostInvalid, basePathInvalid, schemesHttpsMissing];
