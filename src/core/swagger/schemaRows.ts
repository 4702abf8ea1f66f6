import { child, type Pointer } from '../text/pointer.ts';
import {
  entriesOf,
  isArray,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  member,
  textOf,
} from '../text/value.ts';
import type { Definition, Site } from './definition.ts';

/** A property as a form lists it, nested ones by their path: `lines[].sku`. */
export interface SchemaRow {
  /** From the schema that was asked for down to here. */
  readonly name: string;
  readonly depth: number;
  /** Where the property is listed: its key may be renamed there. */
  readonly listedAt: Pointer;
  /** Where its schema is written: `listedAt`, or what a `$ref` there leads to. */
  readonly at: Pointer;
  readonly value: JsonObject;
  /** False for what is no object, and for a reference that leads nowhere: there is nothing to edit. */
  readonly isSchema: boolean;
  /** The object that has it, whose `required` may name it. */
  readonly parentAt: Pointer;
  readonly required: boolean;
}

/** Forms of more rows help nobody; and a schema that holds itself has no last row. */
const MOST = 400;
const DEEPEST = 8;

/** The properties of a schema, their own properties below each; `$ref`s and `allOf` followed, circles cut. */
export function schemaRows(definition: Definition, schema: Site<Json>): SchemaRow[] {
  const rows: SchemaRow[] = [];
  walk(definition, schema, '', 0, new Set(), rows);
  return rows;
}

function walk(
  definition: Definition,
  given: Site<Json>,
  prefix: string,
  depth: number,
  above: ReadonlySet<Pointer>,
  rows: SchemaRow[],
): void {
  const schema = definition.follow(given);
  if (!schema || depth > DEEPEST || above.has(schema.at)) return;
  const inside = new Set(above).add(schema.at);
  for (const [index, part] of itemsOf(schema.value['allOf']).entries()) {
    walk(
      definition,
      { at: child(schema.at, 'allOf', index), value: part },
      prefix,
      depth,
      inside,
      rows,
    );
  }
  const items = schema.value['items'];
  if (items !== undefined) {
    walk(
      definition,
      { at: child(schema.at, 'items'), value: items },
      `${prefix}[]`,
      depth,
      inside,
      rows,
    );
  }
  const required = itemsOf(schema.value['required']);
  for (const [key, property] of entriesOf(schema.value['properties'])) {
    if (rows.length >= MOST) return;
    const listedAt = child(schema.at, 'properties', key);
    const site = definition.follow({ at: listedAt, value: property });
    const name = prefix === '' ? key : `${prefix}.${key}`;
    rows.push({
      name,
      depth,
      listedAt,
      at: site?.at ?? listedAt,
      value: site?.value ?? (isObject(property) ? property : {}),
      isSchema: site !== undefined,
      parentAt: schema.at,
      required: required.includes(key),
    });
    if (site) walk(definition, site, name, depth + 1, inside, rows);
  }
}

/** A schema's or parameter's type in a few words: `string, date`, `string, one of 4`, `list of integer`, `dynamic`. */
export function typeWords(definition: Definition, value: JsonObject): string {
  const format = textOf(value, 'format');
  const choices = member(value, 'enum');
  const base = baseType(definition, value);
  const details = [
    format,
    isArray(choices) ? `one of ${choices.length}` : undefined,
    isDynamic(value) ? 'dynamic' : undefined,
  ].filter((detail) => detail !== undefined && detail !== '');
  return [base, ...details].join(', ');
}

function baseType(definition: Definition, value: JsonObject): string {
  const type = value['type'];
  if (isArray(type)) return type.join(' or ');
  if (type === 'array') {
    const items = definition.follow({ at: '', value: value['items'] ?? {} });
    return `list of ${(items && textOf(items.value, 'type')) ?? 'anything'}`;
  }
  if (typeof type === 'string' && type !== '') return type;
  if (isObject(value['properties']) || value['allOf'] !== undefined) return 'object';
  return isObject(value['schema']) ? 'body' : 'anything';
}

/** Whether its choices or its own fields are asked for when a flow is made. */
export const isDynamic = (value: JsonObject): boolean =>
  ['values', 'list', 'schema', 'properties', 'tree'].some((kind) =>
    isObject(value[`x-ms-dynamic-${kind}`]),
  );
