import type { Node } from './tree.ts';

export type Json = null | boolean | number | string | JsonArray | JsonObject;
export type JsonArray = readonly Json[];
export interface JsonObject {
  readonly [key: string]: Json;
}

const values = new WeakMap<Node, Json>();

/**
 * The plain value of a node. A node that two trees share gives the identical value, so a value's identity tells
 * whether anything below it changed. Of a key that stands twice the last one counts, as in `JSON.parse`; a key
 * without a value is left out; `__proto__` is a key like any other.
 */
export function jsonOf(node: Node): Json {
  if (node.kind !== 'object' && node.kind !== 'array') return node.value;
  const known = values.get(node);
  if (known !== undefined) return known;
  const value =
    node.kind === 'array' ? node.items.map((item) => jsonOf(item.value)) : objectOf(node);
  values.set(node, value);
  return value;
}

function objectOf(node: Node & { kind: 'object' }): JsonObject {
  const object: Record<string, Json> = {};
  for (const { key, value } of node.members) {
    if (value === undefined) continue;
    if (key === '__proto__') {
      Object.defineProperty(object, key, {
        value: jsonOf(value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    } else object[key] = jsonOf(value);
  }
  return object;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isArray = (value: Json | undefined): value is JsonArray => Array.isArray(value);

/** The member of an object, own keys only; undefined for anything that is no object. */
export const member = (value: Json | undefined, key: string): Json | undefined =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
/** The member, if it is a string. */
export const textOf = (value: Json | undefined, key: string): string | undefined => {
  const found = member(value, key);
  return typeof found === 'string' ? found : undefined;
};
/** The own members of an object; none for anything else. */
export const entriesOf = (value: Json | undefined): [string, Json][] =>
  isObject(value) ? Object.entries(value) : [];
/** The items of an array; none for anything else. */
export const itemsOf = (value: Json | undefined): JsonArray => (isArray(value) ? value : []);

/** Whether two values are the same JSON: keys in any order, numbers by value. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isArray(a)) {
    return (
      isArray(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]))
    );
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}
