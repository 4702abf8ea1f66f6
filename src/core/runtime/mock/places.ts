import { wordsOf } from '../../rules/words/casing.ts';
import type { Definition, Site } from '../../swagger/definition.ts';
import { isObject, type Json } from '../../text/value.ts';
import { type Path, valueAt } from '../expression/path.ts';
import { fits } from '../schema/check.ts';
import { define } from '../schema/infer.ts';
import { type Shape, shapeOf } from '../schema/shape.ts';

/** The path of an item of a collection, in its parts. */
export interface ItemPath {
  /** `/shops/{shopId}/orders` */
  readonly collection: string;
  /** The path parameter that names an item: `orderId`. */
  readonly idParameter: string;
}

const plain = (name: string): string => name.replace(/[^a-z0-9]/gi, '').toLowerCase();

/** The property that holds an item's id: called like the path parameter, or `id`, or `orderId` in `/orders`. */
export function idPropertyOf(
  definition: Definition,
  shape: Shape,
  { collection, idParameter }: ItemPath,
): string | undefined {
  const word =
    wordsOf(collection.split('/').findLast((segment) => !segment.includes('{')) ?? '').at(-1) ?? '';
  const wanted = [idParameter, 'id', `${word.replace(/s$/i, '')}id`, 'uuid', 'key', 'code'].map(
    plain,
  );
  const scalar = [...shape.properties].filter(([, site]) => {
    const types = shapeOf(definition, site)?.types ?? [];
    return types.length === 0 || types.includes('string') || types.includes('integer');
  });
  for (const name of wanted) {
    const found = scalar.find(([key]) => plain(key) === name);
    if (found) return found[0];
  }
  return undefined;
}

/** Where an item with an id stands in a body: at its root, or under one of its properties (`data`). */
export interface ItemPlace {
  readonly path: Path;
  readonly site: Site;
  readonly id: string;
}

export function itemPlace(
  definition: Definition,
  site: Site,
  item: ItemPath,
): ItemPlace | undefined {
  const shape = shapeOf(definition, site);
  if (!shape?.types.includes('object')) return undefined;
  const id = idPropertyOf(definition, shape, item);
  if (id !== undefined) return { path: [], site: shape.site, id };
  for (const [name, property] of shape.properties) {
    const inner = shapeOf(definition, property);
    const found = inner?.types.includes('object')
      ? idPropertyOf(definition, inner, item)
      : undefined;
    if (inner && found !== undefined) return { path: [name], site: inner.site, id: found };
  }
  return undefined;
}

/** Where the list stands in a body: the body, or the first list of objects among its properties. */
export interface ListPlace {
  readonly path: Path;
  /** The schema of an item. */
  readonly items: Site;
}

export function listPlace(definition: Definition, site: Site): ListPlace | undefined {
  const shape = shapeOf(definition, site);
  if (!shape) return undefined;
  if (shape.types.includes('array') && shape.items) return { path: [], items: shape.items };
  const lists = [...shape.properties].flatMap(([name, property]) => {
    const list = shapeOf(definition, property);
    return list?.types.includes('array') && list.items ? [{ path: [name], items: list.items }] : [];
  });
  const ofObjects = lists.find(({ items }) => shapeOf(definition, items)?.types.includes('object'));
  return ofObjects ?? lists[0];
}

/** One object with the values of another where the schema has a place for them and they fit. */
export function overlaid(definition: Definition, site: Site<Json>, under: Json, over: Json): Json {
  const shape = shapeOf(definition, site);
  if (!shape || !isObject(under) || !isObject(over)) return under;
  const object: Record<string, Json> = { ...under };
  for (const [name, value] of Object.entries(over)) {
    const property =
      shape.properties.get(name) ?? (typeof shape.others === 'object' ? shape.others : undefined);
    if (property ? fits(definition, property, value) : shape.others === 'open')
      define(object, name, value);
  }
  return object;
}

/** The id of an item as a text; undefined where it has none. */
export function idOf(item: Json, place: Pick<ItemPlace, 'path' | 'id'>): string | undefined {
  const id = valueAt(item, [...place.path, place.id]);
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}
