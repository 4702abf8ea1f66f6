import { everywhere, rule } from '../rule.ts';
import { isReference } from './places.ts';

export const schemaArrayItems = rule({
  id: 'schema-array-items',
  title: 'The array does not say what its items are',
  severity: everywhere('error'),
  visits: 'schema',
  why: 'Swagger 2.0 demands items; without them makers cannot loop over the fields of an item.',
  source: 'VAL ArrayHasNoItems',
  *check({ at, value }) {
    if (value['type'] !== 'array' || isReference(value)) return;
    if (value['items'] !== undefined || value['allOf'] !== undefined) return;
    yield { at, message: 'The array has no "items".' };
  },
});
