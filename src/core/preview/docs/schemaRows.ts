import { type Definition, visibilityOf } from '../../swagger/definition.ts';
import { entriesOf, isObject, itemsOf, type Json, member, textOf } from '../../text/value.ts';
import type { ParameterRow, TypeWords, ValueRow } from './shape.ts';

/** Deeper than any page shows, and an end for schemas that hold themselves. */
const MAX_DEPTH = 12;
/** More rows than anyone reads. */
const MAX_ROWS = 400;
/** Fields that are looked at for a body's rows: definitions that hold each other multiply without end. */
const MAX_FIELDS = 5000;

/** A schema with the name of the definition that it was given by. */
interface Named {
  readonly schema: Json | undefined;
  readonly name: string | undefined;
}

const DEFINITION = '#/definitions/';

/** Follows `$ref`s as far as they lead; the last name counts. */
function named(definition: Definition, given: Json | undefined): Named {
  const ref = textOf(given, '$ref');
  if (ref === undefined) return { schema: given, name: undefined };
  const site = definition.follow({ at: '', value: given ?? null });
  const name = ref.startsWith(DEFINITION) ? ref.slice(DEFINITION.length) : undefined;
  return { schema: site?.value, name };
}

const hasFields = (schema: Json | undefined): boolean =>
  entriesOf(member(schema, 'properties')).length > 0;

const isArraySchema = (schema: Json | undefined): boolean => textOf(schema, 'type') === 'array';

/** `date-time`, `array of string`, `array of Order`: a definition with fields is named and told of in its own place. */
export function typeOf(definition: Definition, given: Json | undefined, depth = 0): TypeWords {
  const { schema, name } = named(definition, given);
  if (name !== undefined && hasFields(schema)) return { words: name, definition: name };
  if (isArraySchema(schema) && depth < MAX_DEPTH) {
    const items = typeOf(definition, member(schema, 'items'), depth + 1);
    return { ...items, words: `array of ${items.words}` };
  }
  return { words: textOf(schema, 'format') || textOf(schema, 'type') || 'any' };
}

const titleOf = (schema: Json | undefined, fallback: string): string =>
  textOf(schema, 'title') || textOf(schema, 'x-ms-summary') || fallback;

const isHidden = (schema: Json): boolean => visibilityOf(schema) === 'internal';

/** The fields of an object with their paths: those of objects without a name stand among them. */
export function valueRows(definition: Definition, given: Json | undefined): readonly ValueRow[] {
  const rows: ValueRow[] = [];
  const walk = (schema: Json | undefined, path: string, depth: number) => {
    for (const [key, property] of entriesOf(member(schema, 'properties'))) {
      const { schema: own, name } = named(definition, property);
      if (isHidden(own ?? null) || isHidden(property) || rows.length >= MAX_ROWS) continue;
      const at = path === '' ? key : `${path}.${key}`;
      const plain = isArraySchema(own) ? named(definition, member(own, 'items')) : undefined;
      const isOpened = name === undefined && !plain && hasFields(own) && depth < MAX_DEPTH;
      if (isOpened) {
        walk(own, at, depth + 1);
        continue;
      }
      rows.push({
        name: titleOf(own, key),
        path: at,
        type: typeOf(definition, property),
        description: textOf(own, 'description') ?? '',
      });
      if (plain && plain.name === undefined && hasFields(plain.schema) && depth < MAX_DEPTH)
        walk(plain.schema, at, depth + 1);
    }
  };
  walk(named(definition, given).schema, '', 0);
  return rows;
}

/** The fields of a body that makers fill in, those inside of objects and lists among them; the key is the last name. */
export function bodyRows(definition: Definition, parameter: Json): readonly ParameterRow[] {
  const rows: ParameterRow[] = [];
  let fields = 0;
  const add = (given: Json, key: string, required: boolean, depth: number, fallback?: Json) => {
    const { schema = null } = named(definition, given);
    if (isHidden(schema) || isHidden(given) || member(schema, 'readOnly') === true) return;
    if (rows.length >= MAX_ROWS || fields++ > MAX_FIELDS) return;
    const inner = isArraySchema(schema)
      ? named(definition, member(schema, 'items')).schema
      : schema;
    if (hasFields(inner) && depth < MAX_DEPTH) {
      const wanted = new Set(itemsOf(member(inner, 'required')));
      for (const [name, property] of entriesOf(member(inner, 'properties')))
        add(property, name, required && wanted.has(name), depth + 1);
      return;
    }
    const isDynamic = ['x-ms-dynamic-schema', 'x-ms-dynamic-properties'].some((extension) =>
      isObject(member(schema, extension)),
    );
    rows.push({
      name: titleOf(schema, titleOf(fallback, key)),
      key,
      required,
      type: isDynamic ? { words: 'dynamic' } : withoutLink(typeOf(definition, given)),
      description: textOf(schema, 'description') || textOf(fallback, 'description') || '',
    });
  };
  const required = member(parameter, 'required') !== false;
  const name = textOf(parameter, 'name') ?? 'body';
  const isWhole = !hasFields(named(definition, member(parameter, 'schema')).schema);
  const isWanted = isWhole ? member(parameter, 'required') === true : required;
  add(member(parameter, 'schema') ?? {}, name, isWanted, 0, parameter);
  return rows;
}

/** Parameters are told of where they stand. */
const withoutLink = ({ words }: TypeWords): TypeWords => ({ words });

/** The definitions that a schema leads to, those of its fields too, each once. */
export function definitionsIn(definition: Definition, given: readonly Json[]): readonly string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  const left = [...given];
  for (let schema = left.pop(); schema !== undefined; schema = left.pop()) {
    const { schema: own, name } = named(definition, schema);
    if (name !== undefined) {
      if (seen.has(name)) continue;
      seen.add(name);
      if (hasFields(own)) found.push(name);
    }
    for (const [, property] of entriesOf(member(own, 'properties'))) left.push(property);
    const items = member(own, 'items');
    if (items !== undefined) left.push(items);
  }
  return found;
}
