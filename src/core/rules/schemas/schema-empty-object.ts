import { child } from '../../text/pointer.ts';
import { isObject } from '../../text/value.ts';
import { safely } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { isReference, statusOf } from './places.ts';
import { saysNothing } from './response-schema-empty.ts';

export const schemaEmptyObject = rule({
  id: 'schema-empty-object',
  title: 'The object lists no properties',
  severity: everywhere('info'),
  visits: 'schema',
  keys: ['properties'],
  why: 'An empty list says nothing that its absence does not say.',
  source: 'SUB',
  *check({ at, value }) {
    const { properties } = value;
    if (!isObject(properties) || Object.keys(properties).length > 0 || isReference(value)) return;
    // Of the answer to a success, response-schema-empty says more.
    if (saysNothing(value) && statusOf(at)?.startsWith('2')) return;
    const place = child(at, 'properties');
    yield {
      at: place,
      message: 'The list "properties" is empty.',
      fix: safely('Remove it', { op: 'remove', at: place }),
    };
  },
});
