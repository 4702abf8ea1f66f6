import { isArray, isObject, type Json } from '../../text/value.ts';
import type { DesignerInput } from '../designer/shape.ts';
import { asLiteral, holdsExpression } from './template.ts';

export type Typed =
  | { readonly ok: true; readonly value: Json | undefined }
  /** In the designer's words. `value` is what the definition keeps all the same. */
  | { readonly ok: false; readonly message: string; readonly value: Json | undefined };

/**
 * What was typed into a field, as the value that a definition keeps: of the field's type where the text can be read so,
 * else the text itself, with the designer's complaint. A blank is undefined. An expression may be of any type.
 */
export function typedValue(input: DesignerInput, text: string): Typed {
  const trimmed = text.trim();
  if (trimmed === '')
    return input.required
      ? {
          ok: false,
          message: `'${input.title.trim() || input.name}' is required.`,
          value: undefined,
        }
      : { ok: true, value: undefined };
  if (holdsExpression(trimmed)) return { ok: true, value: trimmed };
  const reader = READERS.get(isArray(input.type) ? 'any' : String(input.type));
  const read = reader?.read(trimmed);
  if (!reader) return { ok: true, value: asLiteral(text) };
  if (read !== undefined) return { ok: true, value: read };
  const value = asLiteral(text);
  return reader.message === undefined
    ? { ok: true, value }
    : { ok: false, message: reader.message, value };
}

interface Reader {
  /** Undefined where the text is none of the type. */
  readonly read: (text: string) => Json | undefined;
  /** Undefined where any text will do. */
  readonly message: string | undefined;
}

/** Texts, files, dates and whatever else is not here are kept as they were typed. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['integer', { read: (text) => numberIn(text, /^[+-]?\d+$/), message: 'Enter a valid integer.' }],
  [
    'number',
    {
      read: (text) => numberIn(text, /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i),
      message: 'Enter a valid number.',
    },
  ],
  ['boolean', { read: booleanIn, message: 'Enter a valid boolean.' }],
  ['array', { read: (text) => jsonIn(text, isArray), message: 'Enter a valid array.' }],
  ['object', { read: (text) => jsonIn(text, isObject), message: 'Enter a valid JSON.' }],
  ['any', { read: (text) => jsonIn(text, () => true), message: undefined }],
]);

/** Numbers that JSON cannot tell apart stay texts: nobody's long number loses digits. */
function numberIn(text: string, form: RegExp): Json | undefined {
  if (!form.test(text)) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? text : value;
}

function booleanIn(text: string): Json | undefined {
  const lower = text.toLowerCase();
  return lower === 'true' ? true : lower === 'false' ? false : undefined;
}

function jsonIn(text: string, isWanted: (value: Json) => boolean): Json | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return isWanted(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
