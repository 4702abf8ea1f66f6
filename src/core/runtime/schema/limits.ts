import { isArray, isObject, type Json } from '../../text/value.ts';
import { keyword, limitOf, type Shape } from './shape.ts';

type Limit = (value: Json, limit: number, shape: Shape) => string | undefined;

const about =
  (
    measure: (value: Json) => number | undefined,
    fails: (size: number, limit: number) => boolean,
    words: (size: number, limit: number) => string,
  ): Limit =>
  (value, limit) => {
    const size = measure(value);
    return size !== undefined && fails(size, limit) ? words(size, limit) : undefined;
  };

const less = (size: number, limit: number): boolean => size < limit;
const more = (size: number, limit: number): boolean => size > limit;
const number = (value: Json): number | undefined => (typeof value === 'number' ? value : undefined);
/** In characters, as JSON Schema counts them. */
const characters = (value: Json): number | undefined =>
  typeof value === 'string' ? [...value].length : undefined;
const items = (value: Json): number | undefined => (isArray(value) ? value.length : undefined);
const members = (value: Json): number | undefined =>
  isObject(value) ? Object.keys(value).length : undefined;

const isOut = (shape: Shape, key: string): boolean => keyword(shape.parts, key) === true;

/** The limits that a schema can set by a number, and what a value beyond one is told. */
const LIMITS: Readonly<Record<string, Limit>> = {
  minimum: (value, limit, shape) =>
    typeof value === 'number' &&
    (value < limit || (value === limit && isOut(shape, 'exclusiveMinimum')))
      ? `is ${value}; the least is ${limit}.`
      : undefined,
  maximum: (value, limit, shape) =>
    typeof value === 'number' &&
    (value > limit || (value === limit && isOut(shape, 'exclusiveMaximum')))
      ? `is ${value}; the most is ${limit}.`
      : undefined,
  multipleOf: about(
    number,
    (value, step) => step > 0 && Math.abs(value / step - Math.round(value / step)) > 1e-9,
    (value, step) => `is ${value}, no multiple of ${step}.`,
  ),
  minLength: about(characters, less, (size, limit) => `has ${size} characters; it needs ${limit}.`),
  maxLength: about(
    characters,
    more,
    (size, limit) => `has ${size} characters; ${limit} are allowed.`,
  ),
  minItems: about(items, less, (size, limit) => `has ${size} items; it needs ${limit}.`),
  maxItems: about(items, more, (size, limit) => `has ${size} items; ${limit} are allowed.`),
  minProperties: about(
    members,
    less,
    (size, limit) => `has ${size} properties; it needs ${limit}.`,
  ),
  maxProperties: about(
    members,
    more,
    (size, limit) => `has ${size} properties; ${limit} are allowed.`,
  ),
};

/** The limits that a value breaks: the keyword and the words. */
export function* limitProblem(
  shape: Shape,
  value: Json,
): Iterable<[keyword: string, message: string]> {
  for (const [key, check] of Object.entries(LIMITS)) {
    const limit = limitOf(shape, key);
    const message = limit === undefined ? undefined : check(value, limit, shape);
    if (message !== undefined) yield [key, message];
  }
  const pattern = patternOf(shape);
  if (pattern && typeof value === 'string' && !pattern.test(value)) {
    yield ['pattern', `does not match the pattern ${pattern.source}`];
  }
  if (isArray(value) && keyword(shape.parts, 'uniqueItems') === true && hasTwins(value)) {
    yield ['uniqueItems', 'has an item twice.'];
  }
}

/** `yyyy-MM-dd hh:mm:ss.fff` says how a date is written and is no regular expression. */
const isDatePattern = (pattern: string): boolean =>
  pattern.includes('yyyy') && /^[yMdHhmsfTtzZ:/. '-]+$/.test(pattern);

/** The pattern of a schema; none where it is one of another language that cannot be read here. */
export function patternOf({ parts }: Shape): RegExp | undefined {
  const pattern = keyword(parts, 'pattern');
  if (typeof pattern !== 'string' || isDatePattern(pattern)) return undefined;
  try {
    return new RegExp(pattern);
  } catch {
    return undefined;
  }
}

const hasTwins = (values: readonly Json[]): boolean =>
  new Set(values.map(canonical)).size < values.length;

/** The same text for the same JSON, whatever the order of its keys. */
const canonical = (value: Json): string =>
  JSON.stringify(value, (_, inner: Json) =>
    isObject(inner) ? Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)) : inner,
  );
