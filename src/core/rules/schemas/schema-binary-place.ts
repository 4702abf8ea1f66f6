import { child } from '../../text/pointer.ts';
import { everywhere, rule } from '../rule.ts';
import { isReference, rootKindOf } from './places.ts';

export const schemaBinaryPlace = rule({
  id: 'schema-binary-place',
  title: 'Binary content stands inside something else',
  severity: everywhere('error'),
  visits: 'schema',
  why: 'Bytes can only be a whole body, form field or answer; inside JSON they are base64, which is the format byte.',
  source: 'VAL InvalidStringBinaryProperty',
  *check({ at, value }) {
    if (value['format'] !== 'binary' || value['type'] !== 'string' || isReference(value)) return;
    if (rootKindOf(at) !== undefined) return;
    yield {
      at: child(at, 'format'),
      message:
        'The format "binary" is only for a whole body, form field or answer; use "byte" for base64 in JSON.',
    };
  },
});
