import { child } from '../../text/pointer.ts';
import type { Tree } from '../../text/tree.ts';
import { everywhere, type Problem, rule } from '../rule.ts';
import { isRead } from './json-unparseable.ts';
import { oddSpots, type Spot } from './oddSpots.ts';

export const duplicateJsonKey = rule({
  id: 'duplicate-json-key',
  title: 'A key stands twice in one object',
  severity: everywhere('error'),
  visits: 'jsonFile',
  why: 'Only one of the two counts, and which one differs from reader to reader; the validator refuses the file.',
  source: 'VAL (parser)',
  *check({ file, tree }) {
    if (!isRead(file)) return;
    for (const spot of oddSpots(tree)) yield* repetitions(tree, spot);
  },
});

function* repetitions(tree: Tree, { node, at, start }: Spot): Iterable<Problem> {
  if (node.kind !== 'object') return;
  const first = new Map<string, number>();
  for (const { key, keyAt, keyLength } of node.members) {
    const from = start + keyAt;
    const known = first.get(key);
    if (known === undefined) first.set(key, from);
    else
      yield {
        at: child(at, key),
        range: { start: from, end: from + keyLength },
        message: `The key "${key}" stands in this object already, on line ${lineOf(tree.text, known)}. Keep one of the two.`,
      };
  }
}

/** The 1-based line of an offset. */
function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
