import type { Json } from '../../../core/text/value.ts';

/** What is typed, as a value of the type where it is one, else as a text; undefined for nothing. */
export function readAs(text: string, type: string): Json | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  if (type === 'string' || type === '') return text;
  try {
    return JSON.parse(typed) as Json;
  } catch {
    return text;
  }
}

/** The other way: texts without quotes where the type is text, JSON where it could be mistaken. */
export function shownAs(value: Json | undefined, type: string): string {
  if (value === undefined) return '';
  if (typeof value === 'string' && (type === 'string' || type === '')) return value;
  return JSON.stringify(value);
}
