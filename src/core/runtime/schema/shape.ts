import type { Definition, Lookup, Site } from '../../swagger/definition.ts';
import { visibilityOf } from '../../swagger/definition.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { entriesOf, isObject, itemsOf, type Json, member, textOf } from '../../text/value.ts';

export const JSON_TYPES = ['object', 'array', 'string', 'integer', 'number', 'boolean'] as const;
export type JsonType = (typeof JSON_TYPES)[number] | 'null' | 'file';

/** What a schema (or a parameter, which is written alike) says, its `$ref`s followed and its `allOf` joined. */
export interface Shape {
  /** Where it is written: what a `$ref` points at. */
  readonly site: Site;
  /** The schema itself and everything of its `allOf`, each where it is written. */
  readonly parts: readonly Site[];
  /** What values may be; empty when it does not say. What has properties is an object, what has items an array. */
  readonly types: readonly JsonType[];
  readonly nullable: boolean;
  readonly properties: ReadonlyMap<string, Site>;
  readonly required: ReadonlySet<string>;
  readonly items: Site | undefined;
  /** Whether other properties than the declared ones may stand there, and what they are if it says so. */
  readonly others: 'open' | 'undeclared' | Site;
  /** Whether the platform asks the API for the schema (`x-ms-dynamic-schema`, `-properties`). */
  readonly dynamic: boolean;
  readonly internal: boolean;
}

const known = new WeakMap<Definition, Map<Pointer, Shape>>();

/** The shape of a schema; undefined where a `$ref` leads nowhere or no object stands there: then anything goes. */
export function shapeOf(definition: Definition, site: Site<Json>): Shape | undefined {
  let shapes = known.get(definition);
  if (!shapes) {
    shapes = new Map();
    known.set(definition, shapes);
  }
  const followed = definition.follow(site);
  if (!followed) return undefined;
  const kept = shapes.get(followed.at);
  if (kept?.site.value === followed.value) return kept;
  const shape = readShape(definition, followed);
  shapes.set(followed.at, shape);
  return shape;
}

function readShape(definition: Definition, site: Site): Shape {
  const parts = partsOf(definition, site);
  const properties = new Map<string, Site>();
  const required = new Set<string>();
  for (const part of parts) {
    for (const [name, value] of entriesOf(part.value['properties'])) {
      const place = { at: child(part.at, 'properties', name), value };
      if (isObject(value) && !properties.has(name)) properties.set(name, { ...place, value });
    }
    for (const name of itemsOf(part.value['required'])) {
      if (typeof name === 'string') required.add(name);
    }
  }
  const types = typesOf(parts, properties);
  const items = placeOf(parts, 'items');
  return {
    site,
    parts,
    types: types.filter((type) => type !== 'null'),
    nullable: types.includes('null') || keyword(parts, 'x-nullable') === true,
    properties,
    required,
    items: items && isObject(items.value) ? { at: items.at, value: items.value } : undefined,
    others: othersOf(parts, properties),
    dynamic: DYNAMIC.some((key) => keyword(parts, key) !== undefined),
    internal: parts.some(({ value }) => visibilityOf(value) === 'internal'),
  };
}

const DYNAMIC = ['x-ms-dynamic-schema', 'x-ms-dynamic-properties'];

/**
 * A schema and everything of its `allOf`, `$ref`s followed. Outer parts first: what a schema says itself wins over what it
 * is made of.
 */
export function partsOf(lookup: Lookup, site: Site, seen: Set<Pointer> = new Set()): Site[] {
  if (seen.has(site.at)) return [];
  seen.add(site.at);
  const parts = [site];
  for (const [index, value] of itemsOf(site.value['allOf']).entries()) {
    const part = lookup.follow({ at: child(site.at, 'allOf', index), value });
    if (part) parts.push(...partsOf(lookup, part, seen));
  }
  return parts;
}

/** The first of the parts that has the key, and its place. */
export function placeOf(parts: readonly Site[], key: string): Site<Json> | undefined {
  for (const part of parts) {
    const value = member(part.value, key);
    if (value !== undefined) return { at: child(part.at, key), value };
  }
  return undefined;
}

export const keyword = (parts: readonly Site[], key: string): Json | undefined =>
  placeOf(parts, key)?.value;

/** A keyword that is a number; some write it as a text. */
export function limitOf({ parts }: Shape, key: string): number | undefined {
  const value = keyword(parts, key);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

export const formatOf = ({ parts }: Shape): string =>
  parts.map(({ value }) => textOf(value, 'format')).find((format) => format !== undefined) ?? '';

/** The values it allows; none when it allows any. */
export const enumOf = ({ parts }: Shape): readonly Json[] => itemsOf(keyword(parts, 'enum'));

function typesOf(parts: readonly Site[], properties: ReadonlyMap<string, Site>): JsonType[] {
  const type = keyword(parts, 'type');
  const named = (typeof type === 'string' ? [type] : itemsOf(type)).filter(isType);
  if (named.length > 0) return named;
  if (properties.size > 0) return ['object'];
  return keyword(parts, 'items') === undefined ? [] : ['array'];
}

const isType = (type: Json): type is JsonType =>
  type === 'null' || type === 'file' || (JSON_TYPES as readonly Json[]).includes(type);

function othersOf(parts: readonly Site[], properties: ReadonlyMap<string, Site>): Shape['others'] {
  const additional = placeOf(parts, 'additionalProperties');
  if (additional === undefined || additional.value === false) {
    const typed = properties.size > 0 || keyword(parts, 'type') !== undefined;
    return typed || additional ? 'undeclared' : 'open';
  }
  if (!isObject(additional.value)) return 'open';
  return { at: additional.at, value: additional.value };
}
