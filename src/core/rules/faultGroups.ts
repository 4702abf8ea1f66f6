import type { Range } from '../text/locate.ts';
import type { FaultKind, Tree } from '../text/tree.ts';
import { oddSpots } from './text/oddSpots.ts';

/** Faults of form that one look takes in: neighbouring comments, the control characters of one text, unbroken junk. */
export interface FaultGroup {
  readonly kind: FaultKind;
  readonly start: number;
  readonly end: number;
  readonly faults: readonly Range[];
}

/** All faults of a text, in its order, neighbours of a kind put together. */
export function faultGroups(tree: Tree): readonly FaultGroup[] {
  const groups: (FaultGroup & { end: number; faults: Range[] })[] = [];
  for (const { kind, start, end } of faultsIn(tree)) {
    const last = groups.at(-1);
    if (last?.kind === kind && areNeighbours(kind, tree.text.slice(last.end, start))) {
      last.end = end;
      last.faults.push({ start, end });
    } else groups.push({ kind, start, end, faults: [{ start, end }] });
  }
  return groups;
}

/** Every fault with its place in the whole text; where there is no JSON at all, only that. */
function faultsIn(tree: Tree): (Range & { readonly kind: FaultKind })[] {
  const nothing = tree.faults.filter(({ kind }) => kind === 'empty');
  const outside = { faults: nothing.length > 0 ? nothing : tree.faults, start: 0 };
  const inside = oddSpots(tree).map(({ node: { faults }, start }) => ({ faults, start }));
  return [outside, ...inside]
    .flatMap(({ faults, start: base }) =>
      faults.map(({ kind, at, length }) => ({ kind, start: base + at, end: base + at + length })),
    )
    .sort((a, b) => a.start - b.start);
}

function areNeighbours(kind: FaultKind, between: string): boolean {
  switch (kind) {
    case 'comment':
      return between.trim() === '';
    case 'control-character':
      return !between.includes('"');
    case 'unexpected':
      return between === '';
    default:
      return false;
  }
}
