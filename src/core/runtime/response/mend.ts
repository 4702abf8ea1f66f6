import { titleCase } from '../../rules/words/casing.ts';
import type { Change } from '../../text/change.ts';
import { child, type Pointer, parentOf } from '../../text/pointer.ts';
import {
  isArray,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  member,
  sameJson,
} from '../../text/value.ts';
import type { Mismatch } from '../schema/check.ts';
import { FORMATS, recognisedFormat } from '../schema/formats.ts';
import { commonType, inferSchema } from '../schema/infer.ts';
import { placeOf, type Shape } from '../schema/shape.ts';
import { article } from '../schema/words.ts';
import type { Mend } from './difference.ts';

/** What a mend is made from: mismatches of one kind at one place, and all values met under that schema. */
export interface Fault {
  readonly kind: Mismatch['kind'];
  readonly shape: Shape;
  /** The properties that are missing; the one that is extra; the limit's keyword. */
  readonly keys: readonly string[];
  /** The values that differ. */
  readonly wrong: readonly Json[];
  /** Every value that was met under the schema, right ones included. */
  readonly all: readonly Json[];
}

/** The change that makes the schema say what was met, where it is written. */
export const mendOf = (fault: Fault): Mend | undefined => MENDS[fault.kind](fault);

const MENDS: Readonly<Record<Mismatch['kind'], (fault: Fault) => Mend | undefined>> = {
  'extra property': addProperty,
  'missing required': ({ shape, keys }) => {
    const at = requiredPlace(shape, keys[0] ?? '');
    const left = itemsOf(at?.value).filter((name) => !keys.includes(String(name)));
    return (
      at && {
        title: `Say that ${inQuotes(keys)} may be missing`,
        changes: [left.length > 0 ? set(at.at, left) : { op: 'remove', at: at.at }],
      }
    );
  },
  null: ({ shape }) => ({
    title: 'Say that it may be null',
    changes: [set(child(shape.site.at, 'x-nullable'), true)],
  }),
  type: ({ shape, all }) => {
    const schema = retyped(shape.site.value, all);
    const type = commonType(all.filter((value) => value !== null));
    return {
      title: type ? `Say that it is ${article(type)}` : 'Leave its type open',
      changes: [set(shape.site.at, schema)],
    };
  },
  enum: addToEnum,
  format: changeFormat,
  limit: ({ shape, keys: [key = ''] }) => {
    const related = key.replace(/^m(?=(?:in|ax)imum$)/, 'exclusiveM');
    const places = [...new Set([key, related])].flatMap((each) => placeOf(shape.parts, each) ?? []);
    if (places.length === 0) return undefined;
    return {
      title: `Take out "${key}"`,
      changes: places.map(({ at }): Change => ({ op: 'remove', at })),
    };
  },
};

const set = (at: Pointer, value: Json): Change => ({ op: 'set', at, value });
const inQuotes = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** Where the list of required properties stands that names this one. */
export function requiredPlace({ parts }: Shape, name: string) {
  return parts
    .map(({ at, value }) => ({
      at: child(at, 'required'),
      value: member(value, 'required') ?? null,
    }))
    .find(({ value }) => itemsOf(value).includes(name));
}

/** The schema that a new property belongs to: the own one, or the last part that it is made of. */
function addProperty({ shape, keys: [name = ''], all }: Fault): Mend {
  const { parts, site } = shape;
  const own = isObject(site.value['properties']) ? site : undefined;
  const target = own ?? parts.findLast(({ value }) => isObject(value['properties'])) ?? site;
  const samples = all.flatMap((value) => {
    const found = member(value, name);
    return found === undefined ? [] : [found];
  });
  const schema = inferSchema(samples, name);
  return {
    title: `Add the property "${name}"`,
    changes: [set(child(target.at, 'properties', name), schema)],
  };
}

/** What says of which type a value is; labels and descriptions stay when the type changes. */
const OF_TYPE =
  /^(?:type|format|enum|items|properties|required|additionalProperties|allOf|default|pattern|multipleOf|uniqueItems|example|discriminator|(?:exclusiveM|m)(?:in|ax)(?:imum|Length|Items|Properties)|x-ms-enum(?:-values)?|\$ref)$/;

function retyped(schema: JsonObject, values: readonly Json[]): JsonObject {
  const kept = Object.entries(schema).filter(([key]) => !OF_TYPE.test(key));
  return { ...inferSchema(values), ...Object.fromEntries(kept) };
}

function addToEnum({ shape, wrong }: Fault): Mend | undefined {
  const list = placeOf(shape.parts, 'enum');
  if (!list || !isArray(list.value)) return undefined;
  const added = wrong.filter(
    (value, index) => !wrong.slice(0, index).some((other) => sameJson(other, value)),
  );
  const named = child(parentOf(list.at), 'x-ms-enum-values');
  const hasNames = isArray(placeOf(shape.parts, 'x-ms-enum-values')?.value);
  return {
    title: `Add ${added.map((value) => JSON.stringify(value)).join(', ')} to the values`,
    changes: added.flatMap((value) => [
      set(child(list.at, '-'), value),
      ...(hasNames
        ? [set(child(named, '-'), { value, displayName: titleCase(String(value)) })]
        : []),
    ]),
  };
}

function changeFormat({ shape, all }: Fault): Mend | undefined {
  const place = placeOf(shape.parts, 'format');
  if (!place) return undefined;
  if (place.value === 'int32') {
    return { title: 'Say that it is an int64', changes: [set(place.at, 'int64')] };
  }
  const texts = all.filter((value) => typeof value === 'string');
  const [first] = texts;
  const format = [recognisedFormat(first ?? ''), 'date-no-tz'].find(
    (name) => name !== undefined && texts.every((text) => FORMATS[name]?.accepts(text)),
  );
  return format === undefined
    ? {
        title: `Take out the format "${String(place.value)}"`,
        changes: [{ op: 'remove', at: place.at }],
      }
    : { title: `Change the format to "${format}"`, changes: [set(place.at, format)] };
}
