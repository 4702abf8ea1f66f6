import { child } from '../../text/pointer.ts';
import { everywhere, rule } from '../rule.ts';
import { isReference, rootKindOf } from './places.ts';

export const schemaFilePlace = rule({
  id: 'schema-file-place',
  title: 'A file stands where none can be',
  severity: everywhere('error'),
  visits: 'schema',
  why: 'Swagger 2.0 knows files only as form fields and as whole answers.',
  source: 'VAL SchemaTypeFileNotValid',
  *check({ at, value }) {
    if (value['type'] !== 'file' || isReference(value)) return;
    if (rootKindOf(at) === 'response') return;
    yield {
      at: child(at, 'type'),
      message:
        'The type "file" is only for form fields and the schema of a response itself; use "string" with the format "byte" in JSON.',
    };
  },
});
