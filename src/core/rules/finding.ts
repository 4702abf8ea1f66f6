import type { Pointer } from '../text/pointer.ts';
import type { Fix, Severity } from './rule.ts';

/** One thing that is wrong or could be better, wherever it is shown: field, line, list, command line, report. */
export interface Finding {
  /** The same for the same finding in every run: rule, place and message. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** The file's name. */
  readonly file: string;
  readonly pointer: Pointer;
  /** 0-based UTF-16 offsets, `end` excluded, in the version of the text that was analysed. */
  readonly range: { readonly start: number; readonly end: number };
  readonly message: string;
  readonly why: string;
  readonly fix: Fix | null;
  /** Why the author leaves it as it is (`waivers.ts`). */
  readonly waived?: string;
}
