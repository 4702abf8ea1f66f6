import { definitionOf, type Site } from '../core/swagger/definition.ts';
import { child, type Pointer, segmentsOf } from '../core/text/pointer.ts';
import { isArray, type Json, type JsonObject, member } from '../core/text/value.ts';

/**
 * Where in a definition stands what a pointer into its dereferenced form means.
 *     /paths/~1a/get/parameters/0/type -> /parameters/Id/type, if the parameter is a reference to that
 * A pointer to what the definition does not have ends at the last place it has.
 */
export function pointerInSource(pointer: Pointer, source: JsonObject): Pointer {
  const definition = definitionOf(source);
  let site: Site<Json> = { at: '', value: source };
  for (const segment of segmentsOf(pointer)) {
    const value = isArray(site.value) ? site.value[Number(segment)] : member(site.value, segment);
    if (value === undefined) return site.at;
    const below: Site<Json> = { at: child(site.at, segment), value };
    site = definition.follow(below) ?? below;
  }
  return site.at;
}
