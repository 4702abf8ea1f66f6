import type { Definition } from '../../swagger/definition.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { entriesOf, itemsOf, type Json, member, textOf } from '../../text/value.ts';

/** By place, the schemas that bodies of requests are made of, and whether each is always in its request. */
type BodySchemas = ReadonlyMap<string, { readonly isAlwaysSent: boolean }>;

/** Whether a schema is part of a request's body. */
export const isSent = (definition: Definition, at: string): boolean =>
  bodySchemasOf(definition).has(at);

/** Whether it is in every such request: all that it stands in is required. */
export const isAlwaysSent = (definition: Definition, at: string): boolean =>
  bodySchemasOf(definition).get(at)?.isAlwaysSent ?? false;

const known = new WeakMap<Definition, BodySchemas>();

/** Walks all bodies, so ask last; known for each version of a definition once it was asked. */
function bodySchemasOf(definition: Definition): BodySchemas {
  let schemas = known.get(definition);
  if (!schemas) {
    schemas = read(definition);
    known.set(definition, schemas);
  }
  return schemas;
}

function read(definition: Definition): BodySchemas {
  const schemas = new Map<Pointer, { isAlwaysSent: boolean }>();
  const walk = (at: Pointer, value: Json | undefined, isAlwaysSent: boolean): void => {
    const site = value === undefined ? undefined : definition.follow({ at, value });
    if (!site) return;
    const before = schemas.get(site.at);
    // Each is walked again only when it turns out to be always sent, so this ends.
    if (before?.isAlwaysSent || (before && !isAlwaysSent)) return;
    schemas.set(site.at, { isAlwaysSent });
    const required = itemsOf(member(site.value, 'required'));
    for (const [name, property] of entriesOf(site.value['properties']))
      walk(child(site.at, 'properties', name), property, isAlwaysSent && required.includes(name));
    for (const [index, part] of itemsOf(site.value['allOf']).entries())
      walk(child(site.at, 'allOf', index), part, isAlwaysSent);
    walk(child(site.at, 'items'), site.value['items'], false);
    walk(child(site.at, 'additionalProperties'), site.value['additionalProperties'], false);
  };
  for (const operation of definition.operations) {
    for (const { at, value } of definition.parametersOf(operation)) {
      if (textOf(value, 'in') === 'body')
        walk(child(at, 'schema'), value['schema'], member(value, 'required') === true);
    }
  }
  return schemas;
}
