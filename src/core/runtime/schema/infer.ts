import { titleCase } from '../../rules/words/casing.ts';
import { entriesOf, isArray, isObject, type Json, type JsonObject } from '../../text/value.ts';
import { typeOf } from './check.ts';
import { INT32, recognisedFormat } from './formats.ts';
import type { JsonType } from './shape.ts';

/** The longest summary (runtime.md 8), in characters. */
const MAX_SUMMARY = 80;

/**
 * The schema that all samples of one thing fit: what several samples differ in is left open. `required` are the
 * properties that every sample has; what is null in one of them is `x-nullable`; every property gets a label.
 *     inferSchema([{ orderId: 7 }, { orderId: 8, note: null }]) -> {
 *       type: 'object', required: ['orderId'], properties: {
 *         orderId: { type: 'integer', 'x-ms-summary': 'Order ID' }, note: { 'x-ms-summary': 'Note', 'x-nullable': true } } }
 */
export function inferSchema(samples: readonly Json[], name?: string): JsonObject {
  const given = samples.filter((sample) => sample !== null);
  const type = commonType(given);
  return {
    ...(type === undefined ? {} : { type }),
    ...detailsOf(type, given),
    ...labelOf(name),
    ...(given.length < samples.length ? { 'x-nullable': true } : {}),
  };
}

/** The one type of all samples, whole numbers being numbers too; none for a mixture or no sample. */
export function commonType(samples: readonly Json[]): JsonType | undefined {
  const types = new Set(samples.map(typeOf));
  if (types.size === 2 && types.has('integer') && types.has('number')) return 'number';
  return types.size === 1 ? [...types][0] : undefined;
}

function detailsOf(type: JsonType | undefined, samples: readonly Json[]): JsonObject {
  switch (type) {
    case 'object':
      return objectDetails(samples.filter(isObject));
    case 'array':
      return { items: inferSchema(samples.filter(isArray).flat()) };
    case 'string': {
      const formats = new Set(samples.map((sample) => recognisedFormat(String(sample))));
      const format = formats.size === 1 ? [...formats][0] : undefined;
      return format === undefined ? {} : { format };
    }
    case 'integer':
      return samples.every((sample) => Math.abs(Number(sample)) <= INT32.most)
        ? {}
        : { format: 'int64' };
    default:
      return {};
  }
}

function objectDetails(samples: readonly JsonObject[]): JsonObject {
  const values = new Map<string, Json[]>();
  for (const sample of samples) {
    for (const [name, value] of entriesOf(sample)) {
      const seen = values.get(name);
      if (seen) seen.push(value);
      else values.set(name, [value]);
    }
  }
  if (isMap([...values.keys()]))
    return { additionalProperties: inferSchema([...values.values()].flat()) };
  const required = [...values].filter(([, seen]) => seen.length === samples.length);
  const properties: Record<string, Json> = {};
  for (const [name, seen] of values) define(properties, name, inferSchema(seen, name));
  return {
    ...(required.length > 0 ? { required: required.map(([name]) => name) } : {}),
    properties,
  };
}

/** Keys that are data and not names: `{"2025-06-01": 3, "2025-06-02": 5}`. */
const isMap = (keys: readonly string[]): boolean =>
  keys.length > 1 && keys.every((key) => /^\d+$/.test(key) || recognisedFormat(key) !== undefined);

function labelOf(name: string | undefined): JsonObject {
  const label = titleCase(name ?? '')
    .slice(0, MAX_SUMMARY)
    .trim();
  return label === '' ? {} : { 'x-ms-summary': label };
}

/** `__proto__` is a key like any other. */
export function define(object: Record<string, Json>, key: string, value: Json) {
  if (key === '__proto__') {
    Object.defineProperty(object, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else object[key] = value;
}
