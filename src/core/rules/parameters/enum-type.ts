import { child } from '../../text/pointer.ts';
import { itemsOf, textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { sitesWith } from './sitesWith.ts';
import { aType, inType, isOfType } from './typedValues.ts';

export const enumType = rule({
  id: 'enum-type',
  title: 'A choice is of another type',
  severity: everywhere('warning'),
  visits: ['parameter', 'schema'],
  keys: ['enum', 'items'],
  why: 'Whoever chooses it sends a value that the service does not take.',
  source: 'VAL InvalidEnumValue',
  *check(visited) {
    for (const { at, value, held } of sitesWith('enum', visited)) {
      const type = textOf(value, 'type');
      if (type === undefined) continue;
      for (const [index, choice] of itemsOf(held).entries()) {
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
