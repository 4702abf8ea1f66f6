import type { ConnectorFile } from '../connector/files.ts';
import { explainFault } from '../text/faults.ts';
import { pointerAt, type Range } from '../text/locate.ts';
import type { FaultKind, Tree } from '../text/tree.ts';
import { MENDS, mendFault } from './mendFault.ts';
import { oddSpots } from './oddSpots.ts';
import { everywhere, type Fix, type Problem, rule } from './rule.ts';

/** More would drown all else; each that is mended lets the next one show. */
const MOST = 50;

const AFTER_END =
  'This stands behind the end: the bracket before it closes the whole. Remove what follows, or move that bracket behind it.';

/** Faults that one look takes in: neighbouring comments, the control characters of one text, unbroken junk. */
interface Group {
  readonly kind: FaultKind;
  readonly start: number;
  end: number;
  readonly faults: Range[];
}

export const jsonUnparseable = rule({
  id: 'json-unparseable',
  title: 'The file is not JSON',
  severity: everywhere('error'),
  visits: 'jsonFile',
  why: 'The platform reads strict JSON (RFC 8259) only and refuses the whole file for a single character.',
  source: 'VAL, SC',
  *check({ file, tree }) {
    if (!isRead(file)) return;
    const groups = groupsIn(tree);
    const canMend = groups.every(({ kind }) => MENDS.has(kind));
    for (const group of groups.slice(0, MOST)) yield problem(tree, group, canMend);
    const next = groups[MOST];
    if (next) {
      const message = `${groups.length - MOST} more faults of form follow from here on; they show when those before are mended.`;
      yield { ...problem(tree, next, false), message };
    }
  },
});

/** Of the connector's JSON files, the platform reads these two. */
export const isRead = ({ role }: ConnectorFile): boolean =>
  role === 'definition' || role === 'properties';

function problem(tree: Tree, { kind, start, end, faults }: Group, canMend: boolean): Problem {
  const isAfterEnd = tree.root && start >= tree.rootAt + tree.root.length;
  const message =
    isAfterEnd && kind === 'unexpected'
      ? AFTER_END
      : explainFault(kind, tree.text.slice(start, end));
  const at = pointerAt(tree, start);
  const fix = canMend ? mend(tree, kind, faults) : undefined;
  return { at, range: { start, end }, message, fix };
}

const mend = ({ text }: Tree, kind: FaultKind, faults: readonly Range[]): Fix => ({
  title: MENDS.get(kind) ?? '',
  safe: true,
  changes: [],
  edits: faults.map((fault) => mendFault(text, kind, fault)),
});

/** All faults of a text by their place, neighbours of a kind put together. */
function groupsIn(tree: Tree): Group[] {
  const groups: Group[] = [];
  for (const { kind, start, end } of faultsIn(tree)) {
    const last = groups.at(-1);
    if (last?.kind === kind && areNeighbours(kind, tree.text.slice(last.end, start))) {
      last.end = end;
      last.faults.push({ start, end });
    } else groups.push({ kind, start, end, faults: [{ start, end }] });
  }
  return groups;
}

function faultsIn(tree: Tree): (Range & { kind: FaultKind })[] {
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
