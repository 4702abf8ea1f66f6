import type { Json } from '../../text/value.ts';
import { entriesOf, isArray, isObject } from '../../text/value.ts';
import { type FileContent, fileOf } from '../http/message.ts';
import type { Part } from '../http/multipart.ts';
import { encodePart, queryName } from '../http/percent.ts';
import { textForm } from './coerce.ts';

/** A form parameter with its value. */
export interface Field {
  readonly name: string;
  readonly value: Json;
  readonly isFile: boolean;
}

/** `a=1&b=x%20y`; lists repeat the name, members of objects are joined by dots (runtime.md 2.7). */
export const urlEncoded = (fields: readonly (readonly [name: string, value: Json])[]): string =>
  fields
    .flatMap(([name, value]) => flattened(name, value))
    .map(([name, text]) => `${queryName(name)}=${encodePart(text)}`)
    .join('&');

function flattened(name: string, value: Json): [name: string, text: string][] {
  if (isArray(value)) return value.flatMap((item) => flattened(name, item));
  if (isObject(value))
    return entriesOf(value).flatMap(([key, inner]) => flattened(`${name}.${key}`, inner));
  return value === null ? [] : [[name, textForm(value)]];
}

/** One part a parameter, in the order of the declaration; lists are comma text, as on the platform (runtime.md 2.7). */
export const partsOf = (fields: readonly Field[]): Part[] =>
  fields.map(({ name, value, isFile }) => {
    const file = fileOf(value) ?? (isFile ? textFile(textForm(value)) : undefined);
    if (!file)
      return { name, content: isArray(value) ? value.map(textForm).join(',') : textForm(value) };
    return { name, fileName: file.name ?? name, type: file.type, content: file.bytes };
  });

const textFile = (text: string): FileContent => ({
  type: 'text/plain',
  bytes: new TextEncoder().encode(text),
});
