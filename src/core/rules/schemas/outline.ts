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

interface Known {
  /** What each `$ref` on the way led to. */
  readonly found: ReadonlyMap<string, Json | undefined>;
  readonly extent: Extent;
}

const extents = new WeakMap<JsonObject, Known>();

/**
 * Each schema on the way is measured once, so the work grows with the references and not with what they multiply to. It
 * is kept for as long as all of them lead to the same values.
 */
export function extentOf(lookup: Lookup, schema: JsonObject): Extent {
  const { count, depth, references } = outlineOf(schema);
  if (references.length === 0) return { count, depth };
  const known = extents.get(schema);
  if (known && [...known.found].every(([ref, value]) => lookup.resolve(ref)?.value === value))
    return known.extent;
  const found = new Map<string, Json | undefined>();
  const extent = measure(lookup, schema, found, new Map());
  extents.set(schema, { found, extent });
  return extent;
}

const INSIDE_ITSELF: Extent = { count: 1, depth: 1 };

function measure(
  lookup: Lookup,
  schema: JsonObject,
  found: Map<string, Json | undefined>,
  measured: Map<JsonObject, Extent>,
): Extent {
  const known = measured.get(schema);
  if (known) return known;
  measured.set(schema, INSIDE_ITSELF);
  const outline = outlineOf(schema);
  let { count, depth } = outline;
  for (const { ref, depth: above } of outline.references) {
    if (!found.has(ref)) found.set(ref, lookup.resolve(ref)?.value);
    const target = found.get(ref);
    const extent = isObject(target) ? measure(lookup, target, found, measured) : INSIDE_ITSELF;
    count += extent.count;
    depth = Math.max(depth, above + extent.depth);
  }
  const extent = { count, depth };
  measured.set(schema, extent);
  return extent;
}
