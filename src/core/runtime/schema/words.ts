import type { Pointer } from '../../text/pointer.ts';
import type { Json } from '../../text/value.ts';
import type { JsonType } from './shape.ts';

/** Types as messages name them. */
const ARTICLES: Readonly<Record<JsonType, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  file: 'a file',
};
export const article = (type: JsonType): string => ARTICLES[type];
export const inWords = (types: readonly JsonType[]): string => types.map(article).join(' or ');

/** `/value/0/name` in words: "value/0/name"; the whole is "The body". */
export const placeWords = (where: Pointer): string =>
  where === '' ? 'The body' : `"${where.slice(1)}"`;

/** A value for a message, cut where it is long. */
export function quoted(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
