import { isArray, isObject, type Json } from '../../text/value.ts';
import { fileOf, parseJson } from '../http/message.ts';
import { own } from '../own.ts';
import { typeOf } from '../schema/check.ts';
import { enumOf, formatOf, type JsonType, type Shape } from '../schema/shape.ts';
import { article, inWords, quoted } from '../schema/words.ts';

export type Coerced =
  | { readonly ok: true; readonly value: Json; readonly note?: string }
  | { readonly ok: false; readonly message: string };

const fine = (value: Json, note?: string): Coerced =>
  note === undefined ? { ok: true, value } : { ok: true, value, note };

/** Reads a text as a type; undefined where it is none. */
const FROM_TEXT: Readonly<Record<JsonType, (text: string) => Json | undefined>> = {
  string: (text) => text,
  file: (text) => text,
  null: () => undefined,
  integer: (text) => (/^[+-]?\d+(?:\.0*)?$/.test(text.trim()) ? Number(text) : undefined),
  number: (text) =>
    /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : undefined,
  boolean: (text) => own({ true: true, false: false }, text.trim().toLowerCase()),
  object: (text) => ofKind(parseJson(text), isObject),
  array: (text) => ofKind(parseJson(text), isArray),
};

const ofKind = (
  value: Json | undefined,
  is: (value: Json | undefined) => boolean,
): Json | undefined => (is(value) ? value : undefined);

/** A scalar, or the outside of a list or object, as the type that is declared; texts are read as that type. */
export function coerce(value: Json, shape: Shape | undefined): Coerced {
  const types = shape?.types ?? [];
  if (types.length === 0 || (value === null && shape?.nullable)) return fine(value);
  const actual = typeOf(value);
  if (types.some((type) => type === actual || (type === 'number' && actual === 'integer'))) {
    return fine(value, noteOn(value, shape));
  }
  if (typeof value === 'string') {
    for (const type of types) {
      const read = FROM_TEXT[type](value);
      if (read !== undefined) return fine(read, noteOn(read, shape));
    }
  }
  if (types.includes('string') || types.includes('file')) {
    if (fileOf(value)) return fine(value);
    if (typeof value === 'number' || typeof value === 'boolean')
      return fine(String(value), noteOn(String(value), shape));
    if (value !== null)
      return fine(JSON.stringify(value), `is ${article(actual)}; it is sent as JSON text.`);
  }
  return { ok: false, message: `must be ${inWords(types)}, but ${quoted(value)} was given.` };
}

/** What is sent although the definition says otherwise: the platform does not look. */
function noteOn(value: Json, shape: Shape | undefined): string | undefined {
  if (!shape || value === null) return undefined;
  const allowed = enumOf(shape);
  if (
    allowed.length > 0 &&
    typeof value !== 'object' &&
    !allowed.some((each) => String(each) === String(value))
  ) {
    return `is ${quoted(value)}, none of the values that the definition lists; it is sent all the same.`;
  }
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return 'is larger than numbers can be exact; give it as text where the API takes that.';
  }
  return undefined;
}

/** A value as the text of a path, query, header or form (runtime.md 2.2). */
export const textForm = (value: Json): string =>
  typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);

/** Whether the value is written as a file rather than as text. */
export const isFileShape = (shape: Shape | undefined): boolean =>
  shape !== undefined && (shape.types.includes('file') || formatOf(shape) === 'binary');
