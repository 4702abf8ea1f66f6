import type { Definition, Site } from '../../../core/swagger/definition.ts';
import { firstFree } from '../../../core/swagger/operationChanges.ts';
import type { Change } from '../../../core/text/change.ts';
import { child, type Pointer } from '../../../core/text/pointer.ts';
import { type Json, member } from '../../../core/text/value.ts';

/** The object that a schema's new property goes into: itself, or the items of a list of objects; references followed. */
export function holderOf(
  definition: Definition,
  at: Pointer,
  value: Json | undefined,
): Site | undefined {
  const site = definition.follow({ at, value: value ?? {} });
  const items = site && member(site.value, 'items');
  if (!site || items === undefined) return site;
  return holderOf(definition, child(site.at, 'items'), items);
}

/** A text property under a free name, and where it will stand. */
export function newProperty({ at, value }: Site): { change: Change; at: Pointer } {
  const properties = member(value, 'properties');
  const name = firstFree('newProperty', (taken) => member(properties, taken) !== undefined);
  const place = child(at, 'properties', name);
  const blank = { type: 'string', 'x-ms-summary': 'New Property', description: '' };
  return { change: { op: 'set', at: place, value: blank }, at: place };
}
