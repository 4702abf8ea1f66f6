import { child } from '../../text/pointer.ts';
import { isArray } from '../../text/value.ts';
import { safely } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { isReference } from './places.ts';

export const schemaRequiredEmpty = rule({
  id: 'schema-required-empty',
  title: 'The list of required properties is empty',
  severity: everywhere('error'),
  visits: 'schema',
  keys: ['required'],
  why: 'Swagger 2.0 knows no empty list: where nothing is required there is none.',
  source: 'VAL RequiredPropertyArrayEmpty',
  *check({ at, value }) {
    const required = value['required'];
    if (!isArray(required) || required.length > 0 || isReference(value)) return;
    const place = child(at, 'required');
    yield {
      at: place,
      message: 'The list "required" is empty.',
      fix: safely('Remove it', { op: 'remove', at: place }),
    };
  },
});
