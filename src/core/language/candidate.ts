import type { Json } from '../text/value.ts';

/** What a suggestion is, for its picture. */
export type CandidateKind =
  | 'key'
  | 'value'
  | 'reference'
  | 'operation'
  | 'parameter'
  | 'field'
  | 'policy'
  | 'expression';

/** Something that can stand at a place: a value, or a name as a key. */
export interface Candidate {
  readonly value: Json;
  readonly kind: CandidateKind;
  /** In a few words, beside it. */
  readonly detail?: string | undefined;
  /** In a sentence, when it is chosen. */
  readonly says?: string | undefined;
}

export const values = (...all: readonly Json[]): Candidate[] =>
  all.map((value) => ({ value, kind: 'value' }));

/** Without what stands there already. */
export const besides = (all: readonly Candidate[], taken: readonly Json[]): Candidate[] =>
  all.filter(({ value }) => !taken.includes(value));
