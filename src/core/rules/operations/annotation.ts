import type { Operation } from '../../swagger/definition.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { isObject, type Json, type JsonObject, member } from '../../text/value.ts';

const KEY = 'x-ms-api-annotation';

/** What an operation, or `info`, says of its life cycle; undefined where it says nothing. */
export function annotationOf(owner: Json): JsonObject | undefined {
  const annotation = member(owner, KEY);
  return isObject(annotation) ? annotation : undefined;
}

export const inAnnotation = ({ at }: { at: Pointer }, ...keys: string[]): Pointer =>
  child(at, KEY, ...keys);

export const isDeprecated = ({ value }: Operation): boolean => member(value, 'deprecated') === true;
