import type { Lookup } from '../../swagger/definition.ts';
import {
  entriesOf,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  textOf,
} from '../../text/value.ts';

/** A `$ref` in a schema. */
interface Reference {
  readonly ref: string;
  /** The levels above it: 1 for a property of the schema itself. */
  readonly depth: number;
  /** Whether no value can do without it: each step to it is a required property or a part of `allOf`. */
  readonly required: boolean;
}

/** How large a schema is without what it refers to. */
export interface Outline {
  /** Itself and every schema in it, those that are `$ref`s left out. */
  readonly count: number;
  /** Levels: 1 for a schema without properties or items. */
  readonly depth: number;
  readonly references: readonly Reference[];
}

const outlines = new WeakMap<JsonObject, Outline>();

/** Read once for each value, so an edit costs the section that it touched. */
export function outlineOf(schema: JsonObject): Outline {
  let outline = outlines.get(schema);
  if (!outline) {
    const references: Reference[] = [];
    const size = { count: 0, depth: 1 };
    read(schema, 0, true, size, references);
    outline = { ...size, references };
    outlines.set(schema, outline);
  }
  return outline;
}

function read(
  schema: Json | undefined,
  depth: number,
  required: boolean,
  size: { count: number; depth: number },
  references: Reference[],
): void {
  if (!isObject(schema)) return;
  const ref = textOf(schema, '$ref');
  if (ref !== undefined) {
    references.push({ ref, depth, required });
    return;
  }
  size.count++;
  size.depth = Math.max(size.depth, depth + 1);
  const names = itemsOf(schema['required']);
  for (const [name, property] of entriesOf(schema['properties']))
    read(property, depth + 1, required && names.includes(name), size, references);
  read(schema['items'], depth + 1, false, size, references);
  read(schema['additionalProperties'], depth + 1, false, size, references);
  for (const part of itemsOf(schema['allOf'])) read(part, depth, required, size, references);
}

/** How large a schema is with what it refers to; where a schema contains itself, that is left out. */
export interface Extent {
  readonly count: number;
  readonly depth: number;
}

type Resolve = (ref: string) => Json | undefined;

interface Found<T> {
  /** What each `$ref` on the way led to. */
  readonly through: ReadonlyMap<string, Json | undefined>;
  readonly result: T;
}

/** Keeps what is found of a value by following references, for as long as all of them lead to the same. */
export class Kept<T> {
  private readonly known = new WeakMap<JsonObject, Found<T>>();

  of(value: JsonObject, lookup: Lookup, find: (resolve: Resolve) => T): T {
    const known = this.known.get(value);
    if (known && [...known.through].every(([ref, to]) => lookup.resolve(ref)?.value === to))
      return known.result;
    const through = new Map<string, Json | undefined>();
    const result = find((ref) => {
      if (!through.has(ref)) through.set(ref, lookup.resolve(ref)?.value);
      return through.get(ref);
    });
    this.known.set(value, { through, result });
    return result;
  }
}

const extents = new Kept<Extent>();

export function extentOf(lookup: Lookup, schema: JsonObject): Extent {
  const outline = outlineOf(schema);
  if (outline.references.length === 0) return outline;
  return extents.of(schema, lookup, (resolve) => measure(schema, resolve));
}

const INSIDE_ITSELF: Extent = { count: 1, depth: 1 };

/** Each schema on the way is measured once, so the work grows with the references and not with what they multiply to. */
export function measure(
  schema: JsonObject,
  resolve: Resolve,
  measured: Map<JsonObject, Extent> = new Map(),
): Extent {
  const known = measured.get(schema);
  if (known) return known;
  measured.set(schema, INSIDE_ITSELF);
  const outline = outlineOf(schema);
  let { count, depth } = outline;
  for (const { ref, depth: above } of outline.references) {
    const target = resolve(ref);
    const extent = isObject(target) ? measure(target, resolve, measured) : INSIDE_ITSELF;
    count += extent.count;
    depth = Math.max(depth, above + extent.depth);
  }
  const extent = { count, depth };
  measured.set(schema, extent);
  return extent;
}
