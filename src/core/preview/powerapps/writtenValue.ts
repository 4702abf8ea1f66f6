import { isArray, isObject, type Json, member } from '../../text/value.ts';
import { readDate } from './dates.ts';
import type { FxType } from './fxType.ts';
import type { Schema } from './schema.ts';

/**
 * A value of `default` or `enum` as Power Fx reads it (powerfx-preview.md 1.10, 10); undefined when it cannot.
 *
 * @param schema says how texts are meant; undefined inside a value that has none
 * @param type what texts are converted to; undefined when they stay
 */
export function writtenValue(
  written: Json,
  schema: Schema | undefined,
  type: FxType | undefined,
  errors: string[],
): Json | undefined {
  if (written === null) return null;
  if (isArray(written)) {
    const rows = written.map((item) => writtenValue(item, schema?.items, undefined, errors));
    return rows.flatMap((row) => (row === undefined ? [] : [{ Value: row }]));
  }
  if (isObject(written)) {
    const fields = Object.keys(written).flatMap((key): [string, Json][] => {
      const value = writtenValue(
        member(written, key) ?? null,
        schema?.property(key),
        undefined,
        errors,
      );
      return value === undefined ? [] : [[key, value]];
    });
    return Object.fromEntries(fields);
  }
  if (typeof written === 'string') return fromText(written, schema, type, errors);
  // What does not fit the type of its schema is a text.
  const fits = schema?.type === undefined || (FITTING[schema.type] ?? []).includes(typeof written);
  return fits ? written : fromText(String(written), schema, type, errors);
}

const FITTING: Readonly<Record<string, readonly string[]>> = {
  integer: ['number'],
  number: ['number'],
  boolean: ['boolean'],
};

function fromText(
  text: string,
  schema: Schema | undefined,
  type: FxType | undefined,
  errors: string[],
): Json | undefined {
  if (schema?.type === 'string') {
    const date = readDate(text);
    if (schema.format === 'date' && date) return date.date;
    if (schema.format === 'date-time' && date) return `${date.date}T${date.time}Z`;
    if (schema.format === 'binary') {
      errors.push('Unknown default value type Microsoft.OpenApi.Any.OpenApiBinary');
      return undefined;
    }
  }
  if (type === 'b' && /^\s*(true|false)\s*$/i.test(text))
    return text.trim().toLowerCase() === 'true';
  if (type === 'w' && DECIMAL.test(text.trim())) return Number(text.replaceAll(',', ''));
  if (type === 'd') {
    const date = readDate(text);
    if (date) return `${date.date}T${date.time}Z`;
    errors.push(`Unsupported DateTime format: ${text}`);
    return undefined;
  }
  return text;
}

const DECIMAL = /^[+-]?(\d[\d,]*\.?\d*|\.\d+)$/;
