import { isArray, itemsOf, type Json } from '../../text/value.ts';
import type { Resolved } from './resolved.ts';
import { type Found, inItems, inProperty, isReadOnly, type Scope, visibilityIn } from './scope.ts';
import { nameIn, titleIn } from './titles.ts';
import { inFours, isInternal } from './visibility.ts';

/**
 * The properties of a schema as the designers list them (designer-preview.md 4.4 and 5.2). For inputs the properties of an
 * object stand in its place and arrays stay closed; for outputs objects and arrays are listed with all they hold.
 * `allOf`, `oneOf`, `anyOf`, `additionalProperties` and `not` play no part.
 */
export function walk(given: Resolved, scope: Scope): Found[] {
  const schema = scope.budget.allows(scope.depth) ? given.asSchema() : given.emptied();
  const type = schema.get('type').value;
  const found = isArray(type) ? ofEachType(schema, type, scope) : ofType(schema, type, scope);
  const shown =
    scope.side === 'input' ? found : found.filter(({ visibility }) => !isInternal(visibility));
  return inFours(shown, standingOf);
}

/** What depends on other inputs sorts as if it were required. */
const standingOf = ({ schema, required, visibility }: Found) => ({
  required: required || schema.holds('x-ms-input-dependencies'),
  visibility,
});

function ofType(schema: Resolved, type: Json | undefined, scope: Scope): Found[] {
  if (type === undefined) return single(schema, scope, 'any');
  return typeof type === 'string' ? (FINDERS.get(type)?.(schema, scope, type) ?? []) : [];
}

type Finder = (schema: Resolved, scope: Scope, type: string) => Found[];

const single: Finder = (schema, scope, type) =>
  scope.side === 'input' && isReadOnly(scope, schema) ? [] : [property(schema, scope, type)];

/** Any other type finds nothing. */
const FINDERS = new Map<string, Finder>([
  ['array', (...at) => ofArray(...at)],
  ['object', (...at) => ofObject(...at)],
  ['boolean', single],
  ['integer', single],
  ['null', single],
  ['number', single],
  ['string', single],
]);

/** A list of types: each in turn, under the same key, so that the last one stays (keys.ts, `uniqueByKey`). */
function ofEachType(schema: Resolved, types: Json, scope: Scope): Found[] {
  let now = scope;
  return itemsOf(types).flatMap((type) => {
    const found = ofType(schema, type, now);
    // The designers forget to step out of an array again: what is listed after it is named and titled like an item.
    if (type === 'array' && scope.side === 'output')
      now = { ...scopeOfItems(schema, now), key: now.key };
    return found;
  });
}

const ofObject: Finder = (schema, scope, type) => {
  if (schema.getAnyCase('x-ms-dynamic-schema').value !== undefined)
    return single(schema, scope, type);
  const properties = propertiesOf(schema, scope);
  if (scope.side === 'output') return [...properties, property(schema, scope, type)];
  return properties.length > 0 ? properties : single(schema, scope, type);
};

/** What an object holds; an internal or read-only one is not opened. */
function propertiesOf(schema: Resolved, scope: Scope): Found[] {
  if (isInternal(schema.text('x-ms-visibility'))) return [];
  if (scope.side === 'input' && isReadOnly(scope, schema)) return [];
  const required = new Set(itemsOf(schema.get('required').value));
  return schema
    .get('properties')
    .entries()
    .flatMap(([name, value]) => walk(value, inProperty(scope, schema, name, required.has(name))));
}

const ofArray: Finder = (schema, scope, type) =>
  scope.side === 'input'
    ? single(schema, scope, type)
    : opened(schema, scope, [property(schema, scope, type)]);

/** The items of an array around what is `listed` of it already: what they hold, it, the item (designer-preview.md 5.3). */
function opened(schema: Resolved, scope: Scope, listed: readonly Found[]): Found[] {
  if (isInternal(schema.text('x-ms-visibility')) || !scope.budget.allows(scope.depth))
    return [...listed];
  const items = schema.get('items').asSchema();
  const inside = scopeOfItems(schema, scope);
  const type = items.get('type').value;
  const item = property(items, inside, isArray(type) ? type : (items.text('type') ?? 'any'));
  return [...heldBy(items, inside), ...listed, item];
}

function heldBy(items: Resolved, inside: Scope): Found[] {
  const type = items.text('type');
  if (type === 'array') return opened(items, { ...inside, path: nameIn(inside) }, []);
  if (type !== 'object' || items.holds('x-ms-dynamic-schema')) return [];
  return [...propertiesOf(items, inside), property(items, inside, type)];
}

const scopeOfItems = (schema: Resolved, scope: Scope): Scope =>
  inItems(scope, schema, schema.get('items').asSchema(), nameIn(scope));

function property(schema: Resolved, scope: Scope, type: Found['type']): Found {
  return {
    schema,
    key: scope.key,
    name: nameIn(scope),
    title: titleIn(scope, schema),
    type,
    required: scope.required ?? false,
    visibility: visibilityIn(scope, schema),
    parentArray: scope.array,
  };
}
