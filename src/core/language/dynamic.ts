import type { Definition, Operation } from '../swagger/definition.ts';
import { isObject, type Json, type JsonObject, textOf } from '../text/value.ts';

/** An extension that calls an operation, or the part of one that does (`open` of a tree). */
export interface Called {
  readonly operation: Operation;
  readonly extension: JsonObject;
  /** Dynamic schemas take the whole answer; the others have a list of choices in it. */
  readonly ofSchema: boolean;
}

/** What the object at some segments calls, if it lies in an extension and names an operation that is there. */
export function calledIn(definition: Definition, path: readonly string[]): Called | undefined {
  const key = path.findLast((segment) => segment.startsWith('x-ms-'));
  const extension = key === undefined ? undefined : valueIn(definition.root, path);
  if (!isObject(extension)) return undefined;
  const [operation] = definition.operationsWithId(textOf(extension, 'operationId')?.trim() ?? '');
  const ofSchema = key === 'x-ms-dynamic-schema' || key === 'x-ms-dynamic-properties';
  return operation && { operation, extension, ofSchema };
}

/** The value at some segments. */
export const valueIn = (root: Json, path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (value, segment) =>
      isObject(value) && Object.hasOwn(value, segment)
        ? value[segment]
        : Array.isArray(value)
          ? value[Number(segment)]
          : undefined,
    root,
  );
