import type { Change } from '../text/change.ts';
import type { Pointer } from '../text/pointer.ts';
import type { Json } from '../text/value.ts';
import type { Fix } from './rule.ts';

/** A fix that may be applied without asking. */
export const safely = (title: string, ...changes: readonly Change[]): Fix => ({
  title,
  safe: true,
  changes,
});

/** A fix that the author should see first. */
export const proposed = (title: string, ...changes: readonly Change[]): Fix => ({
  title,
  safe: false,
  changes,
});

export const set = (at: Pointer, value: Json): Change => ({ op: 'set', at, value });
