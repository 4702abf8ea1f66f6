import { child } from '../../text/pointer.ts';
import { itemsOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { isForm, isMediaType, JSON_TYPE, typeOf } from './mediaTypes.ts';

export const mimeUnsupported = rule({
  id: 'mime-unsupported',
  title: 'A request type that is not documented',
  severity: everywhere('info'),
  visits: ['definition', 'operation'],
  why: 'The platform documents JSON, plain text and the two form types; others are often passed on, but nobody promises it.',
  source: 'VAL MimeTypeNotSupported',
  *check({ at, value }) {
    for (const [index, mediaType] of itemsOf(value['consumes']).entries()) {
      if (typeof mediaType !== 'string') continue;
      const type = typeOf(mediaType);
      if (type === JSON_TYPE || type === 'text/plain' || isForm(type) || !isMediaType(type))
        continue;
      yield {
        at: child(at, 'consumes', index),
        message: `Requests of ${clipped(mediaType)} are not among those that the platform documents.`,
      };
    }
  },
});
