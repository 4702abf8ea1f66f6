import type { Lookup } from '../../swagger/definition.ts';
import { child, lastOf, type Pointer } from '../../text/pointer.ts';
import { isObject, type Json, textOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';

const PREFIX = '#/definitions/';
/** A name, then perhaps a path into it; `~` only as `~0` and `~1`. */
const POINTER = /^(?:[^~/]|~[01])+(?:\/(?:[^~/]|~[01])*)*$/;

export const schemaRefInvalid = rule({
  id: 'schema-ref-invalid',
  title: 'A reference leads to no schema',
  severity: everywhere('error'),
  visits: 'schema',
  keys: ['$ref'],
  why: 'The fields behind it are unknown to every product, and the validator stops with a fault of its own.',
  source:
    'VAL SchemaReferenceNotFound, SchemaReferenceNotValid, SchemaRefLoopNotAllowed, JsonPointerNotValid',
  *check({ at, value }, context) {
    const ref = textOf(value, '$ref');
    if (ref === undefined) return;
    const message = faultOf(ref, at, context.lookup);
    if (message) yield { at: child(at, '$ref'), message };
  },
});

function faultOf(ref: string, at: Pointer, lookup: Lookup): string | undefined {
  if (!ref.startsWith(PREFIX))
    return `"${ref}" does not point into the definitions; it must begin with ${PREFIX}.`;
  if (!POINTER.test(ref.slice(PREFIX.length)))
    return `"${ref}" is no valid pointer: write ~ as ~0 and / inside a name as ~1.`;
  const target = lookup.resolve(ref);
  if (!target) return `There is no ${ref.slice(1)} in this file.`;
  if (isDefinition(at))
    return lookup.follow(target)
      ? `The definition "${lastOf(at)}" is only a reference to ${target.at}. Use that in its place.`
      : `The definition "${lastOf(at)}" refers to itself and says nothing else. Write its schema here.`;
  if (isReference(target.value) && !isDefinition(target.at))
    return `${target.at} is itself only a reference. Point at the schema behind it.`;
  return undefined;
}

/** Of a definition that is only a reference, its own place tells; not each of the places that use it. */
const isDefinition = (at: Pointer): boolean => /^\/definitions\/[^/]*$/.test(at);

const isReference = (value: Json): boolean =>
  isObject(value) && textOf(value, '$ref') !== undefined;
