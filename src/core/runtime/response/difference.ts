import type { Change } from '../../text/change.ts';
import type { Pointer } from '../../text/pointer.ts';
import type { Mismatch } from '../schema/check.ts';

/** One way in which an answer is not what the definition says. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Where the definition says it: the schema that is not met, the response or the operation. */
  readonly at: Pointer;
  /** The first place in the body that differs so; `''` for the whole. */
  readonly where: Pointer;
  /** In how many places of the body it is met. */
  readonly count: number;
  readonly message: string;
  /** How the definition can be made to say what the API does. */
  readonly mend: Mend | undefined;
}

export type DifferenceKind =
  | Mismatch['kind']
  | 'status not described'
  | 'body not described'
  | 'empty body'
  | 'not JSON'
  | 'media type'
  | 'no Location';

/** Changes of the definition, made one after the other. Several mends are made together by `changesFor`. */
export interface Mend {
  /** What the button says: `Add the property "total"`. */
  readonly title: string;
  readonly changes: readonly Change[];
}

export const differs = (
  kind: DifferenceKind,
  at: Pointer,
  message: string,
  mend?: Mend,
): Difference => ({ kind, at, where: '', count: 1, message, mend });

export const mendBy = (title: string, ...changes: Change[]): Mend => ({ title, changes });
