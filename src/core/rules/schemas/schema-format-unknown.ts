import { child, type Pointer } from '../../text/pointer.ts';
import { isObject, type JsonObject } from '../../text/value.ts';
import { safely } from '../fix.ts';
import { everywhere, type Problem, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { isReference } from './places.ts';

/** Swagger's formats and the platform's own (extensions.md 8), by the types that they go with. */
const FORMATS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['integer', new Set(['int32', 'int64'])],
  ['number', new Set(['float', 'double'])],
  [
    'string',
    new Set([
      'binary',
      'byte',
      'date',
      'date-no-tz',
      'date-time',
      'email',
      'enum',
      'html',
      'password',
      'uri',
      'uuid',
    ]),
  ],
]);

export const schemaFormatUnknown = rule({
  id: 'schema-format-unknown',
  title: 'The format is none that goes with the type',
  severity: everywhere('warning'),
  visits: ['schema', 'parameter'],
  keys: ['format', 'items'],
  why: 'The products ignore a format they do not know, and the validator reports it.',
  source: 'VAL UnrecognizedTypeFormat',
  *check({ at, value }) {
    yield* formatOf(at, value);
    // A parameter is no schema, and neither are its items.
    if (value['in'] !== undefined && isObject(value['items']))
      yield* formatOf(child(at, 'items'), value['items']);
  },
});

function* formatOf(at: Pointer, value: JsonObject): Iterable<Problem> {
  const { type, format } = value;
  if (typeof format !== 'string' || isReference(value)) return;
  if (type !== undefined && typeof type !== 'string') return;
  const isKnown =
    type === undefined
      ? [...FORMATS.values()].some((formats) => formats.has(format))
      : FORMATS.get(type)?.has(format);
  if (isKnown) return;
  const place = child(at, 'format');
  yield {
    at: place,
    message:
      format === ''
        ? 'The format is empty.'
        : `${quoted(format)} is no format that is known of ${type === undefined ? 'any type' : `type ${quoted(type)}`}.`,
    fix: safely('Remove the format', { op: 'remove', at: place }),
  };
}
