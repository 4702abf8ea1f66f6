import { child } from '../../text/pointer.ts';
import { itemsOf, textOf } from '../../text/value.ts';
import { safely } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';

export const tagsDuplicate = rule({
  id: 'tags-duplicate',
  title: 'Two tags have one name',
  severity: everywhere('warning'),
  visits: 'definition',
  why: 'Only one description of a tag is read.',
  source: 'VAL TagRedefined',
  *check({ at, value }) {
    const seen = new Set<string>();
    for (const [index, tag] of itemsOf(value['tags']).entries()) {
      const name = textOf(tag, 'name');
      if (name === undefined) continue;
      const place = child(at, 'tags', index);
      if (seen.has(name))
        yield {
          at: place,
          message: `The tag "${clipped(name)}" is described already.`,
          fix: safely('Remove this one', { op: 'remove', at: place }),
        };
      seen.add(name);
    }
  },
});
