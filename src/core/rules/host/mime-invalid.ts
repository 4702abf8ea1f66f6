import { child } from '../../text/pointer.ts';
import { itemsOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { isMediaType, typeOf } from './mediaTypes.ts';

export const mimeInvalid = rule({
  id: 'mime-invalid',
  title: 'This is no media type',
  severity: everywhere('error'),
  visits: ['definition', 'operation'],
  why: 'A media type is type/subtype, such as application/json; the validator refuses all else.',
  source: 'VAL MimeTypeNotValid, MimeTypeNotSupported',
  *check({ at, value }) {
    for (const key of ['consumes', 'produces']) {
      for (const [index, mediaType] of itemsOf(value[key]).entries()) {
        if (typeof mediaType !== 'string') continue;
        if (isMediaType(typeOf(mediaType))) continue;
        yield {
          at: child(at, key, index),
          message: `"${clipped(mediaType)}" is no media type, such as application/json.`,
        };
      }
    }
  },
});
