import type { Change } from '../../text/change.ts';
import { isWithin, type Pointer } from '../../text/pointer.ts';
import type { Difference } from './difference.ts';

/**
 * The changes that mend all differences of an answer at once. A mend that gives a schema another type writes it anew;
 * mends inside that schema are left out, and what still differs then shows when the answer is checked again.
 */
export function changesFor(differences: readonly Difference[]): Change[] {
  const rewritten = differences
    .filter(({ kind }) => kind === 'type')
    .flatMap(({ mend }) => mend?.changes.map(({ at }) => at) ?? []);
  const isInside = (at: Pointer): boolean =>
    rewritten.some((schema) => schema !== at && isWithin(at, schema));
  return differences.flatMap(({ mend }) => {
    const changes = mend?.changes ?? [];
    return changes.some(({ at }) => isInside(at)) ? [] : changes;
  });
}
