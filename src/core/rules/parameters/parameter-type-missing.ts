import { child } from '../../text/pointer.ts';
import { isArray, type Json, type JsonObject, member, textOf } from '../../text/value.ts';
import { proposed, safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { listed } from '../words/clipped.ts';
import { quoted } from '../words/quote.ts';
import { called } from './labelled.ts';

const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'file'] as const;
type Type = (typeof TYPES)[number];

/** What other languages call them. */
const MEANT: ReadonlyMap<string, Type> = new Map([
  ['int', 'integer'],
  ['int32', 'integer'],
  ['int64', 'integer'],
  ['long', 'integer'],
  ['float', 'number'],
  ['double', 'number'],
  ['decimal', 'number'],
  ['bool', 'boolean'],
  ['date', 'string'],
  ['datetime', 'string'],
  ['date-time', 'string'],
  ['uuid', 'string'],
  ['text', 'string'],
  ['list', 'array'],
]);

export const parameterTypeMissing = rule({
  id: 'parameter-type-missing',
  title: 'The parameter has no type that can be sent',
  severity: everywhere('error'),
  visits: 'parameter',
  why: 'Designers choose the field by the type, and the platform refuses to import a parameter without one.',
  source: 'SCH, COM',
  *check(parameter) {
    const { at, value } = parameter;
    if (member(value, '$ref') !== undefined || textOf(value, 'in') === 'body') return;
    // A schema in place of a type has a rule of its own.
    if (member(value, 'schema') !== undefined) return;
    const type = member(value, 'type');
    const place = child(at, 'type');
    if (type === undefined) {
      const likely = likelyType(value);
      yield {
        at: place,
        message: `${called(parameter)} has no type.`,
        fix: safely(`Add "${likely}"`, set(place, likely)),
      };
    } else if (!isType(type)) {
      const meant = meantBy(type);
      yield {
        at: place,
        message: `The type ${quoted(type)} is none of a parameter: use ${listed(TYPES)}.`,
        fix: meant ? proposed(`Change to "${meant}"`, set(place, meant)) : undefined,
      };
    }
  },
});

const isType = (type: Json): type is Type => TYPES.some((each) => each === type);

const likelyType = (value: JsonObject): Type =>
  member(value, 'items') === undefined ? 'string' : 'array';

/** Of a list of types, the first that is one. */
function meantBy(type: Json): Type | undefined {
  if (isArray(type)) return type.find(isType);
  if (typeof type !== 'string') return undefined;
  const plain = type.trim().toLowerCase();
  return isType(plain) ? plain : MEANT.get(plain);
}
