import type { Case } from './case.ts';
import type { Word } from './word.ts';

/** One message of Microsoft's Swagger validator. */
export interface Complaint {
  /** As the validator writes it; a word in braces stands for what it fills in. */
  readonly message: string;
  /** Our rules that find the same, with words that are always the same for one of them. */
  readonly rules: Readonly<Record<string, Readonly<Partial<Record<Word, string>>>>>;
  /** Which cases of those rules it is about, where several messages share a rule; the first that fits is taken. */
  readonly when?: (found: Case) => boolean;
}

/** By code. */
export type Complaints = Readonly<Record<string, Complaint>>;
