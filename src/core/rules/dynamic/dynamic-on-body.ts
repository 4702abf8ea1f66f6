import { child } from '../../text/pointer.ts';
import { isObject } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { isReference } from '../schemas/places.ts';

const EXTENSION = /^x-ms-dynamic-(?:values|list|tree|schema|properties)$/;

export const dynamicOnBody = rule({
  id: 'dynamic-on-body',
  title: 'A dynamic extension of a body belongs into its schema',
  severity: everywhere('error'),
  visits: 'parameter',
  why: 'Beside "in": "body" no product looks for it, and the validator refuses it.',
  source: 'VAL DynamicExtensionDefinitionNotAllowedInParameter',
  *check({ at, value }) {
    if (value['in'] !== 'body') return;
    for (const [key, extension] of Object.entries(value)) {
      if (!EXTENSION.test(key)) continue;
      const { schema } = value;
      const isMovable = isObject(schema) && !isReference(schema) && schema[key] === undefined;
      yield {
        at: child(at, key),
        part: 'key',
        message: `${key} stands on the body parameter; it belongs into its schema.`,
        fix: isMovable
          ? safely('Move it into the schema', set(child(at, 'schema', key), extension), {
              op: 'remove',
              at: child(at, key),
            })
          : undefined,
      };
    }
  },
});
