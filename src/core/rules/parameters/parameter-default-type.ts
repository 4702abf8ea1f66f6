import { child, type Pointer } from '../../text/pointer.ts';
import { type Json, member, textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, type Fix, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { sitesWith } from './sitesWith.ts';
import { aType, inType, isOfType } from './typedValues.ts';

export const parameterDefaultType = rule({
  id: 'parameter-default-type',
  title: 'The default is of another type',
  severity: everywhere('error'),
  visits: ['parameter', 'schema'],
  keys: ['default', 'items'],
  why: 'Designers fill it in as it is, and the request goes out with a value that the service does not take.',
  source: 'VAL DefaultValueMustMatchType',
  *check(visited) {
    for (const { at, value, held: given } of sitesWith('default', visited)) {
      const type = textOf(value, 'type');
      if (type === undefined || isOfType(given, type)) continue;
      if (given === null && member(value, 'x-nullable') === true) continue;
      const place = child(at, 'default');
      yield {
        at: place,
        message: `The default ${quoted(given)} is not ${aType(type)}.`,
        fix: mend(place, given, type),
      };
    }
  },
});

function mend(at: Pointer, given: Json, type: string): Fix | undefined {
  if (given === null) return safely('Remove it', { op: 'remove', at });
  const better = inType(given, type);
  return better === undefined ? undefined : safely(`Change to ${quoted(better)}`, set(at, better));
}
