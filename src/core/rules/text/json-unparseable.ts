import type { ConnectorFile } from '../../connector/files.ts';
import { explainFault } from '../../text/faults.ts';
import { pointerAt } from '../../text/locate.ts';
import type { Tree } from '../../text/tree.ts';
import { type FaultGroup, faultGroups } from '../faultGroups.ts';
import { everywhere, type Fix, type Problem, rule } from '../rule.ts';
import { MENDS, mendFault } from './mendFault.ts';

/** Findings a file: more would drown all else, and each that is mended lets the next one show. */
const MOST = 50;

export const jsonUnparseable = rule({
  id: 'json-unparseable',
  title: 'The file is not JSON',
  severity: everywhere('error'),
  visits: 'jsonFile',
  why: 'The platform reads strict JSON (RFC 8259) only and refuses the whole file for a single character.',
  source: 'VAL, SC',
  *check({ file, tree }) {
    if (!isRead(file)) return;
    const groups = faultGroups(tree);
    const canMend = groups.every(({ kind }) => MENDS.has(kind));
    const rest = groups.length > MOST ? groups[MOST - 1] : undefined;
    for (const group of rest ? groups.slice(0, MOST - 1) : groups)
      yield { ...placeOf(tree, group), fix: canMend ? mend(tree, group) : undefined };
    if (rest)
      yield {
        ...placeOf(tree, rest),
        message: `From here on there are ${groups.length - MOST + 1} more faults of form. They show when those before are mended.`,
      };
  },
});

/** Of the connector's JSON files, the platform reads these two. */
export const isRead = ({ role }: ConnectorFile): boolean =>
  role === 'definition' || role === 'properties';

function placeOf(tree: Tree, { kind, start, end }: FaultGroup): Problem {
  const isBehindEnd = tree.root !== undefined && start >= tree.rootAt + tree.root.length;
  return {
    at: pointerAt(tree, start),
    range: { start, end },
    message:
      isBehindEnd && kind === 'unexpected'
        ? 'This stands behind the end, since the bracket before it closes the whole. Remove it, or move that bracket behind it.'
        : explainFault(kind, tree.text.slice(start, end)),
  };
}

const mend = ({ text }: Tree, { kind, faults }: FaultGroup): Fix => ({
  title: MENDS.get(kind) ?? '',
  safe: true,
  changes: [],
  edits: faults.map((fault) => mendFault(text, kind, fault)),
});
