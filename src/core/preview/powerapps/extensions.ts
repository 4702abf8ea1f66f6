import { isObject, type Json, type JsonObject, member } from '../../text/value.ts';
import { readDate } from './dates.ts';

/** A text among `x-ms-*`: one that reads as a date is a date there, no text (powerfx-preview.md 1.10). */
export function textIn(owner: Json | undefined, key: string): string | null {
  const value = member(owner, key);
  return typeof value === 'string' && !readDate(value) ? value : null;
}

export const isTrueIn = (owner: Json | undefined, key: string): boolean =>
  member(owner, key) === true;

/** Compared without case. */
export const isInternal = (owner: JsonObject): boolean =>
  textIn(owner, 'x-ms-visibility')?.toLowerCase() === 'internal';

/** The texts that are the same extensions on parameters, operations and results. */
export const modelTextsOf = (owner: JsonObject) => ({
  modelName: textIn(owner, 'x-ms-name-for-model'),
  modelDescription: textIn(owner, 'x-ms-description-for-model'),
});

/** The field that pages follow: the first key of `x-ms-pageable` or nothing. */
export function pageLinkOf(operation: JsonObject): string | null {
  const pageable = member(operation, 'x-ms-pageable');
  const [first] = isObject(pageable) ? Object.keys(pageable) : [];
  return first === 'nextLinkName' ? textIn(pageable, first) : null;
}
