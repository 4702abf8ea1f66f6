import { child } from '../../text/pointer.ts';
import { itemsOf, member, textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { typedSites } from './typedSites.ts';
import { aType, inType, isOfType } from './typedValues.ts';

export const enumType = rule({
  id: 'enum-type',
  title: 'A choice is of another type',
  severity: everywhere('warning'),
  visits: ['parameter', 'schema'],
  why: 'Whoever chooses it sends a value that the service does not take.',
  source: 'VAL InvalidEnumValue',
  *check(visited) {
    for (const { at, value } of typedSites(visited)) {
      const type = textOf(value, 'type');
      if (type === undefined) continue;
      for (const [index, choice] of itemsOf(member(value, 'enum')).entries()) {
        if (choice === null || isOfType(choice, type)) continue;
        const place = child(at, 'enum', index);
        const better = inType(choice, type);
        yield {
          at: place,
          message: `The value ${quoted(choice)} is not ${aType(type)}.`,
          fix:
            better === undefined
              ? undefined
              : safely(`Change to ${quoted(better)}`, set(place, better)),
        };
      }
    }
  },
});
