import { isArray, isObject, type Json } from '../../text/value.ts';

const FITS: ReadonlyMap<string, (value: Json) => boolean> = new Map<
  string,
  (value: Json) => boolean
>([
  ['string', (value) => typeof value === 'string'],
  ['integer', (value) => Number.isInteger(value)],
  ['number', (value) => typeof value === 'number'],
  ['boolean', (value) => typeof value === 'boolean'],
  ['array', isArray],
  ['object', isObject],
]);

/** Whether a value is of a type of JSON Schema; of a type that is none of them, anything is. */
export const isOfType = (value: Json, type: string): boolean => FITS.get(type)?.(value) ?? true;

/** The same value in another type, if nothing is lost by it: `"2"` as an integer is `2`. */
export function inType(value: Json, type: string): Json | undefined {
  if (type === 'string')
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (type === 'boolean') return BOOLEANS.get(text.toLowerCase());
  // Only what a number is written like again: "007" and "1e3" may mean something else.
  const number = Number(text);
  const isPlain = Number.isFinite(number) && String(number) === text;
  return isPlain && isOfType(number, type) ? number : undefined;
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

const WORDS: ReadonlyMap<string, string> = new Map([
  ['integer', 'a whole number'],
  ['object', 'an object'],
  ['array', 'an array'],
]);

/** `a string` */
export const aType = (type: string): string => WORDS.get(type) ?? `a ${type}`;
