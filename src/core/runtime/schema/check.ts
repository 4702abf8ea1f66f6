import type { Definition, Site } from '../../swagger/definition.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { entriesOf, isArray, isObject, type Json, sameJson } from '../../text/value.ts';
import { FORMATS, hasFormat, INT32 } from './formats.ts';
import { limitProblem } from './limits.ts';
import { enumOf, formatOf, type JsonType, type Shape, shapeOf } from './shape.ts';
import { article, inWords, placeWords, quoted } from './words.ts';

/** One way in which a value is not what a schema says. */
export interface Mismatch {
  readonly kind:
    | 'extra property'
    | 'missing required'
    | 'null'
    | 'type'
    | 'enum'
    | 'format'
    | 'limit';
  /** The schema that is not met. */
  readonly shape: Shape;
  /** The value's place in what was checked. */
  readonly where: Pointer;
  /** The value; for a missing property the object that lacks it. */
  readonly value: Json;
  /** The property that is missing or extra; the limit's keyword. */
  readonly key?: string;
  readonly message: string;
}

/** A value under the schema that describes it. */
export interface Visit {
  readonly shape: Shape;
  readonly where: Pointer;
  readonly value: Json;
}

/** Every value inside a value that a schema says something of, itself first. */
export function* visits(
  definition: Definition,
  site: Site<Json>,
  value: Json,
  where: Pointer = '',
): Iterable<Visit> {
  const shape = shapeOf(definition, site);
  if (!shape) return;
  yield { shape, where, value };
  if (isArray(value) && shape.items) {
    for (const [index, item] of value.entries()) {
      yield* visits(definition, shape.items, item, child(where, index));
    }
  }
  for (const [name, inner] of entriesOf(value)) {
    const property = shape.properties.get(name);
    const described = property ?? (typeof shape.others === 'object' ? shape.others : undefined);
    if (described) yield* visits(definition, described, inner, child(where, name));
  }
}

/**
 * How a value differs from a schema, place by place. Stricter than JSON Schema in one way: where a schema describes an
 * object, properties that it leaves out are told, since makers cannot see them (Swagger itself would allow them).
 */
export function* mismatches(
  definition: Definition,
  site: Site<Json>,
  value: Json,
): Iterable<Mismatch> {
  for (const visit of visits(definition, site, value)) yield* mismatchesAt(visit);
}

/** What is wrong with a value itself, not with those inside it. */
export function* mismatchesAt({ shape, where, value }: Visit): Iterable<Mismatch> {
  const differs = (kind: Mismatch['kind'], message: string, key?: string): Mismatch => ({
    kind,
    shape,
    where,
    value,
    message: `${placeWords(where)} ${message}`,
    ...(key === undefined ? {} : { key }),
  });
  if (value === null && shape.nullable) return;
  const actual = typeOf(value);
  if (shape.types.length > 0 && !shape.types.some((type) => allows(type, actual))) {
    yield value === null
      ? differs('null', `is null, but the definition says ${inWords(shape.types)}.`)
      : differs('type', `is ${article(actual)}, but the definition says ${inWords(shape.types)}.`);
    return;
  }
  const allowed = enumOf(shape);
  if (allowed.length > 0 && !allowed.some((each) => sameJson(each, value))) {
    yield differs(
      'enum',
      `is ${quoted(value)}, none of the ${allowed.length} values that the definition lists.`,
    );
  }
  const format = formatProblem(shape, value);
  if (format) yield differs('format', format);
  for (const [key, message] of limitProblem(shape, value)) yield differs('limit', message, key);
  if (!isObject(value)) return;
  for (const name of shape.required) {
    if (Object.hasOwn(value, name)) continue;
    yield differs(
      'missing required',
      `has no "${name}", which the definition says is always there.`,
      name,
    );
  }
  if (shape.others !== 'undeclared' || shape.dynamic) return;
  for (const name of Object.keys(value)) {
    if (shape.properties.has(name)) continue;
    yield differs('extra property', `has "${name}", which the definition does not know.`, name);
  }
}

/** Whether a value is what a schema says. */
export function fits(definition: Definition, site: Site<Json>, value: Json): boolean {
  for (const _ of mismatches(definition, site, value)) return false;
  return true;
}

export function typeOf(value: Json): JsonType {
  if (value === null) return 'null';
  if (isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  const type = typeof value;
  return type === 'string' || type === 'boolean' ? type : 'object';
}

const allows = (declared: JsonType, actual: JsonType): boolean =>
  declared === actual || (declared === 'number' && actual === 'integer') || declared === 'file';

function formatProblem(shape: Shape, value: Json): string | undefined {
  const format = formatOf(shape);
  if (typeof value === 'string' && !hasFormat(format, value)) {
    return `is ${quoted(value)}, which is not ${FORMATS[format]?.words ?? format}.`;
  }
  if (
    format === 'int32' &&
    typeof value === 'number' &&
    !(value >= INT32.least && value <= INT32.most)
  ) {
    return `is ${value}, which is more than an int32 holds.`;
  }
  return undefined;
}
