import type { Case } from './case.ts';

/** What a message of the validator is filled with, of one finding. */
export const WORDS = [
  'called',
  'family',
  'format',
  'in',
  'key',
  'kind',
  'limit',
  'list',
  'name',
  'operation',
  'path',
  'quoted',
  'ref',
  'scheme',
  'type',
  'value',
] as const;
export type Word = (typeof WORDS)[number];

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
