import { child, type Pointer } from '../../text/pointer.ts';
import { itemsOf, type JsonObject } from '../../text/value.ts';
import { safely } from '../fix.ts';
import { everywhere, type Problem, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';

/** Lists of words, wherever they stand. Root tags are objects and have a rule of their own. */
const LISTS = ['consumes', 'produces', 'schemes', 'tags', 'required'] as const;

export const arrayDuplicateValue = rule({
  id: 'array-duplicate-value',
  title: 'A list has a value twice',
  severity: everywhere('warning'),
  visits: ['definition', 'operation', 'schema'],
  keys: LISTS,
  why: 'The second one says nothing, and the validator warns of it.',
  source: 'VAL ArrayDuplicateValue',
  *check({ at, value }) {
    for (const key of LISTS) yield* repeated(at, key, value);
  },
});

function* repeated(at: Pointer, key: string, owner: JsonObject): Iterable<Problem> {
  const items = itemsOf(owner[key]);
  if (items.length < 2) return;
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (typeof item !== 'string') continue;
    const place = child(at, key, index);
    if (seen.has(item))
      yield {
        at: place,
        message: `"${clipped(item)}" stands in "${key}" already.`,
        fix: safely('Remove this one', { op: 'remove', at: place }),
      };
    seen.add(item);
  }
}
