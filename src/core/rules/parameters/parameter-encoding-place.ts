import { PARAMETER_PLACES } from '../../swagger/vocabulary/operation.ts';
import { child } from '../../text/pointer.ts';
import { type Json, member, textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { called } from './labelled.ts';

const ENCODINGS: readonly Json[] = ['single', 'double'];

export const parameterEncodingPlace = rule({
  id: 'parameter-encoding-place',
  title: 'The encoding is unknown or out of place',
  severity: everywhere('info'),
  visits: 'parameter',
  keys: ['x-ms-url-encoding'],
  why: 'Only a value in the path can be encoded once or twice; all others always are once.',
  source: 'VAL QueryParameterEncodingNotSupported',
  *check(parameter) {
    const { at, value } = parameter;
    const encoding = member(value, 'x-ms-url-encoding');
    const place = textOf(value, 'in');
    if (encoding === undefined || !PARAMETER_PLACES.includes(place ?? '')) return;
    const key = child(at, 'x-ms-url-encoding');
    if (place !== 'path')
      yield {
        at: key,
        message: `${called(parameter)} is not in the path: its x-ms-url-encoding does nothing.`,
        fix: safely('Remove it', { op: 'remove', at: key }),
      };
    else if (!ENCODINGS.includes(encoding)) {
      const lower = typeof encoding === 'string' ? encoding.trim().toLowerCase() : null;
      yield {
        at: key,
        message: `The encoding ${quoted(encoding)} is unknown. Use "single" or "double".`,
        severity: everywhere('error'),
        fix: ENCODINGS.includes(lower)
          ? safely(`Change to ${quoted(lower)}`, set(key, lower))
          : undefined,
      };
    }
  },
});
