import type { Scheme } from '../../core/connector/authentication/scheme.ts';
import type { Way } from '../../core/connector/authentication/way.ts';
import { child, type Pointer } from '../../core/text/pointer.ts';
import { type Bound, inProperties } from '../fields/bound.ts';

/** What the form of one way needs: the way, where its parameters stand, and how to change it. */
export interface WayProps<W extends Way = Way> {
  readonly way: W;
  /** Where its parameters stand in apiProperties.json. */
  readonly base: Pointer;
  /** The parameter set's name, where it is one of several. */
  readonly set: string | undefined;
  readonly scheme: Scheme | undefined;
  readonly onChange: (way: Way, label: string, group?: string) => void;
  readonly onScheme: (scheme: Scheme, label: string, group?: string) => void;
}

export const parameterAt = (base: Pointer, key: string, ...rest: string[]): Bound =>
  inProperties(child(base, key, ...rest));
