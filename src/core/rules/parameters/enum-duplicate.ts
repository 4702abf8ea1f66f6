import { child } from '../../text/pointer.ts';
import { itemsOf } from '../../text/value.ts';
import { safely } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { sitesWith } from './sitesWith.ts';

export const enumDuplicate = rule({
  id: 'enum-duplicate',
  title: 'A choice is listed twice',
  severity: everywhere('warning'),
  visits: ['parameter', 'schema'],
  keys: ['enum', 'items'],
  why: 'Makers see it twice and wonder what the difference is.',
  source: 'VAL ArrayDuplicateValue',
  *check(visited) {
    for (const { at, held } of sitesWith('enum', visited)) {
      const seen = new Set<string>();
      for (const [index, choice] of itemsOf(held).entries()) {
        const written = JSON.stringify(choice);
        const place = child(at, 'enum', index);
        if (seen.has(written))
          yield {
            at: place,
            message: `The value ${quoted(choice)} is in the list already.`,
            fix: safely('Remove this one', { op: 'remove', at: place }),
          };
        seen.add(written);
      }
    }
  },
});
