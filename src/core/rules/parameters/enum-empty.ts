import { child } from '../../text/pointer.ts';
import { isArray } from '../../text/value.ts';
import { safely } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { sitesWith } from './sitesWith.ts';

export const enumEmpty = rule({
  id: 'enum-empty',
  title: 'The list of choices is empty',
  severity: everywhere('error'),
  visits: ['parameter', 'schema'],
  keys: ['enum', 'items'],
  why: 'There is no value that makers could choose.',
  source: 'VAL EnumMustContainAtLeastOneElement',
  *check(visited) {
    for (const { at, held: choices } of sitesWith('enum', visited)) {
      if (!isArray(choices) || choices.length > 0) continue;
      const place = child(at, 'enum');
      yield {
        at: place,
        message: 'The list "enum" has no values.',
        fix: safely('Remove it', { op: 'remove', at: place }),
      };
    }
  },
});
