import type { FileRole } from '../connector/files.ts';
import { homeOf, type StepName } from '../connector/steps.ts';
import type { Finding } from './finding.ts';

/** What is wrong with a text's form has no field, wherever it is; files without a form are looked at before submission. */
export function stepOf({ rule, pointer }: Finding, role: FileRole): StepName {
  if (role === 'definition' && /^(?:json-|duplicate-json-|file-)/.test(rule)) return 'definition';
  if (role === 'icon') return 'general';
  return homeOf(role, pointer)?.step ?? 'submit';
}
