import { child } from '../../text/pointer.ts';
import { isObject } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { isReference } from '../schemas/places.ts';
import { quoted } from '../words/quote.ts';

export const dynamicSchemaType = rule({
  id: 'dynamic-schema-type',
  title: 'A schema that is asked for does not say that it is an object',
  severity: everywhere('warning'),
  visits: 'schema',
  keys: ['x-ms-dynamic-schema'],
  why: 'The designer looks for x-ms-dynamic-schema on objects only: makers see one field for raw JSON.',
  source: 'LUX',
  *check({ at, value }) {
    if (!isObject(value['x-ms-dynamic-schema']) || isReference(value)) return;
    const { type } = value;
    if (type === 'object') return;
    const place = child(at, 'type');
    yield {
      at: place,
      message:
        type === undefined
          ? 'A schema with x-ms-dynamic-schema needs the type "object".'
          : `A schema with x-ms-dynamic-schema needs the type "object", not ${quoted(type)}.`,
      fix: type === undefined ? safely('Add "type": "object"', set(place, 'object')) : undefined,
    };
  },
});
