import type { Site } from '../../swagger/definition.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { entriesOf, isObject, type JsonObject } from '../../text/value.ts';

/** What a schema that stands in no other describes. */
export type RootKind = 'definition' | 'body' | 'response' | 'notification';

const ROOTS: readonly (readonly [RootKind, RegExp])[] = [
  ['definition', /^\/definitions\/[^/]*$/],
  ['body', /^\/(?:paths\/[^/]*\/(?:[^/]*\/)?)?parameters\/[^/]*\/schema$/],
  ['response', /^\/(?:paths\/[^/]*\/[^/]*\/)?responses\/[^/]*\/schema$/],
  ['notification', /^\/paths\/[^/]*\/x-ms-notification-content\/schema$/],
];

/** What a schema describes that stands in no other; undefined for one inside another. */
export const rootKindOf = (at: Pointer): RootKind | undefined =>
  ROOTS.find(([, pattern]) => pattern.test(at))?.[0];

const INPUT = /^\/(?:paths\/[^/]*\/(?:[^/]*\/)?)?parameters\//;

/** Whether a schema, or what stands in it, is part of a request where it is written. */
export const isInInput = (at: Pointer): boolean => INPUT.test(at);

/** Of `/paths/~1a/get/responses/200/schema` it is 200; undefined for anything but the schema of an operation's response. */
export const statusOf = (at: Pointer): string | undefined => STATUS.exec(at)?.[1];
const STATUS = /^\/paths\/[^/]*\/[^/]*\/responses\/([^/]*)(?:\/schema)?$/;

/** A `$ref` in a schema makes all that stands beside it count for nothing. */
export const isReference = (schema: JsonObject): boolean => typeof schema['$ref'] === 'string';

/** A property with its name. */
export interface Property extends Site {
  readonly name: string;
}

/** The properties that a schema lists itself, `$ref`s among them. */
export function* propertiesOf({ at, value }: Site): Iterable<Property> {
  if (isReference(value)) return;
  for (const [name, property] of entriesOf(value['properties'])) {
    if (isObject(property)) yield { at: child(at, 'properties', name), value: property, name };
  }
}

/** Extensions by which the platform asks the API for the fields of an object. */
export const DYNAMIC_FIELDS = ['x-ms-dynamic-schema', 'x-ms-dynamic-properties'] as const;

export const hasDynamicFields = (schema: JsonObject): boolean =>
  DYNAMIC_FIELDS.some((key) => isObject(schema[key]));
