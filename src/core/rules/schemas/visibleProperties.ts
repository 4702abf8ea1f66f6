import { type Site, visibilityOf } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { isObject, itemsOf } from '../../text/value.ts';
import { isReference, type Property, propertiesOf, rootKindOf } from './places.ts';

/**
 * The properties that makers see of a schema which stands in no other, at any depth, where they are written: neither internal
 * themselves nor inside something internal. A `$ref` is left out, for what makers see of it stands elsewhere.
 */
export function* visibleProperties(schema: Site): Iterable<Property> {
  if (rootKindOf(schema.at) !== undefined) yield* below(schema);
}

function* below(schema: Site): Iterable<Property> {
  const { at, value } = schema;
  if (isReference(value) || visibilityOf(value) === 'internal') return;
  for (const property of propertiesOf(schema)) {
    if (!isReference(property.value) && visibilityOf(property.value) !== 'internal') yield property;
    yield* below(property);
  }
  for (const key of ['items', 'additionalProperties']) {
    const inner = value[key];
    if (isObject(inner)) yield* below({ at: child(at, key), value: inner });
  }
  for (const [index, part] of itemsOf(value['allOf']).entries())
    if (isObject(part)) yield* below({ at: child(at, 'allOf', index), value: part });
}
