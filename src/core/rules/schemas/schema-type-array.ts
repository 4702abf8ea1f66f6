import { child } from '../../text/pointer.ts';
import { isArray } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { isReference } from './places.ts';

export const schemaTypeArray = rule({
  id: 'schema-type-array',
  title: 'A schema has one type',
  severity: everywhere('error'),
  visits: 'schema',
  why: 'A list of types is no Swagger 2.0: the import fails. What may be null is marked x-nullable.',
  source: 'COM, VAL',
  *check({ at, value }) {
    const { type } = value;
    if (!isArray(type) || isReference(value)) return;
    const first = type.find((name) => typeof name === 'string' && name !== 'null');
    const place = child(at, 'type');
    yield {
      at: place,
      message: `The type is the list ${quoted(type)}; Swagger 2.0 takes one type.`,
      fix:
        first === undefined
          ? undefined
          : proposed(
              `Change to ${quoted(first)}`,
              set(place, first),
              ...(type.includes('null') ? [set(child(at, 'x-nullable'), true)] : []),
            ),
    };
  },
});
