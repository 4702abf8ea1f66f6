import { type JsonObject, textOf } from '../../text/value.ts';
import { columnsOf } from './columns.ts';
import { dynamicOf } from './dynamic.ts';
import { enumeratedOf, MIXED_ENUM } from './enums.ts';
import { isInternal, textIn } from './extensions.ts';
import { type Aggregate, type FxType, isRecord, notation, record, table } from './fxType.ts';
import type { Schema } from './schema.ts';
import type { DynamicSources, EnumValues, PowerAppsField } from './shape.ts';

/** A schema with the name under which it is asked for: a parameter, a property, an item, a result. */
export interface Described {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  /** Where its `x-*` stand: for a path, query or header parameter not at its schema. */
  readonly extensions: JsonObject;
}

/** A schema as a Power Fx type. */
export interface Typed {
  readonly type: FxType;
  /** What is sent without being shown (powerfx-preview.md 5.3). */
  readonly hidden: Hidden | undefined;
  readonly enum: EnumValues | null;
  readonly dynamic: DynamicSources;
  readonly fields: readonly PowerAppsField[];
  /** Its own and those of all that is in it; with one, Power Apps cannot use the function. */
  readonly errors: readonly string[];
}

interface Hidden {
  readonly type: Aggregate;
  readonly fields: readonly PowerAppsField[];
}

/** Power Apps goes no deeper. */
const MAX_DEPTH = 30;
/** More schemas than any real operation has: definitions that contain each other multiply without end. */
const MAX_SCHEMAS = 20_000;
const TOO_MANY = 'Its schemas contain each other too often to be shown here';
export const DANGLING = 'A property is a $ref that leads nowhere';

/** How many more schemas one function may look at. */
export class Budget {
  private left = MAX_SCHEMAS;

  isSpent(): boolean {
    return this.left-- <= 0;
  }
}

/** The ids of schemas that were entered by `$ref` on the way down. */
interface Chain {
  readonly id: string | undefined;
  readonly depth: number;
  readonly before: Chain | undefined;
}

const TOP: Chain = { id: undefined, depth: 0, before: undefined };

const below = (chain: Chain, { id }: Schema): Chain => ({
  id,
  depth: chain.depth + 1,
  before: chain,
});

function isIn(chain: Chain, { id }: Schema): boolean {
  if (id === undefined) return false;
  for (let link: Chain | undefined = chain; link; link = link.before) {
    if (link.id === id) return true;
  }
  return false;
}

/** The type of a schema (powerfx-preview.md 7). */
export const typedOf = (described: Described, budget: Budget): Typed =>
  read(described, TOP, budget);

/** A part of a type as it is listed. */
export function fieldOf(
  { name, required, schema, extensions }: Described,
  typed: Typed,
): PowerAppsField {
  return {
    name,
    type: notation(typed.type),
    displayName: textOf(schema.value, 'title') || textIn(schema.value, 'x-ms-summary'),
    description: textOf(schema.value, 'description') ?? null,
    isRequired: required,
    visibility: textIn(extensions, 'x-ms-visibility'),
    enum: typed.enum,
    fields: typed.fields,
    ...(Object.keys(typed.dynamic).length > 0 && { dynamic: typed.dynamic }),
  };
}

function read(described: Described, chain: Chain, budget: Budget): Typed {
  const { schema } = described;
  if (chain.depth === MAX_DEPTH) return failed('GetConnectorType() excessive recursion');
  if (budget.isSpent()) return failed(TOO_MANY);
  switch (schema.type) {
    case 'string':
      return textual(described);
    case 'integer':
      return INTEGERS.has(schema.format)
        ? enumerated(described, 'w')
        : failed(`Unsupported type of integer: '${schema.format}'`);
    case 'number':
      return NUMBERS.has(schema.format)
        ? typed(described, { type: 'w' })
        : failed(`Unsupported type of number: '${schema.format}'`);
    // Only Power Fx's own tests have it: all that connectors call a number is a decimal.
    case 'fxnumber':
      return typed(described, { type: 'n' });
    case 'boolean':
      return typed(described, { type: 'b' });
    case 'file':
      return typed(described, { type: 'o' });
    case 'array':
      return listed(described, chain, budget);
    case 'object':
    case undefined:
      return structured(described, chain, budget);
    default:
      return failed(`Unsupported schema type '${schema.type}'`);
  }
}

const INTEGERS: ReadonlySet<string | undefined> = new Set([
  undefined,
  'byte',
  'integer',
  'int32',
  'int64',
  'uint64',
  'unixtime',
  'enum',
]);
const NUMBERS: ReadonlySet<string | undefined> = new Set([
  undefined,
  'float',
  'double',
  'integer',
  'byte',
  'number',
  'int32',
  'decimal',
  'currency',
]);
const TEXTS: ReadonlyMap<string, FxType> = new Map([
  ['uri', 's'],
  ['date', 'D'],
  ['date-time', 'd'],
  ['date-no-tz', 'd'],
  ['byte', 'o'],
  ['binary', 'o'],
]);

function failed(error: string): Typed {
  return { type: 'e', hidden: undefined, enum: null, dynamic: {}, fields: [], errors: [error] };
}

function typed(
  { schema, extensions }: Described,
  found: { readonly type: FxType } & Partial<Typed>,
): Typed {
  const dynamic = dynamicOf(extensions);
  return {
    hidden: undefined,
    enum: enumeratedOf(schema, extensions).enum,
    fields: [],
    ...found,
    dynamic: dynamic.sources,
    errors: [...dynamic.errors, ...(found.errors ?? [])],
  };
}

function textual(described: Described): Typed {
  const type = TEXTS.get(described.schema.format ?? '');
  return type ? typed(described, { type }) : enumerated(described, 's');
}

function enumerated(described: Described, plain: FxType): Typed {
  const { becomes, enum: values } = enumeratedOf(described.schema, described.extensions);
  if (becomes === 'error') return failed(MIXED_ENUM);
  return typed(described, { type: becomes === 'itself' ? plain : becomes, enum: values });
}

function listed(described: Described, chain: Chain, budget: Budget): Typed {
  const { items } = described.schema;
  if (!items) return typed(described, { type: 'O' });
  if (isIn(chain, items)) return typed(described, { type: table([]) });
  if (items.hasDiscriminator) return typed(described, { type: 'O' });
  const item: Described = {
    name: described.name,
    required: true,
    schema: items,
    extensions: items.value,
  };
  const found = read(item, below(chain, items), budget);
  const type = isRecord(found.type)
    ? found.type.with('*')
    : table([{ name: 'Value', display: undefined, type: found.type }]);
  return typed(described, { type, fields: [fieldOf(item, found)], errors: found.errors });
}

function structured(described: Described, chain: Chain, budget: Budget): Typed {
  const { schema } = described;
  const isOpen = schema.additionalProperties?.hasProperties || schema.hasDiscriminator;
  if (isOpen || (schema.type === undefined && !schema.hasProperties))
    return typed(described, { type: 'O' });
  const shown = new Part();
  const hidden = new Part();
  const errors: string[] = [];
  for (const [name, property] of schema.properties()) {
    if (!property) {
      errors.push(DANGLING);
      continue;
    }
    const required = schema.requires(name);
    const isHidden = required && isInternal(property.value);
    if (isHidden && property.default === undefined) continue;
    // One property that leads back makes a text of the whole.
    if (isIn(chain, property)) return typed(described, { type: 's', hidden: hidden.asHidden() });
    const inner: Described = { name, required, schema: property, extensions: property.value };
    const found = read(inner, below(chain, property), budget);
    errors.push(...found.errors);
    const field = fieldOf(inner, found);
    if (found.hidden) hidden.add(found.hidden.type, field);
    (isHidden ? hidden : shown).add(found.type, field);
  }
  return typed(described, {
    type: shown.type(),
    hidden: hidden.asHidden(),
    fields: shown.fields,
    errors: [...new Set(errors)],
  });
}

/** The shown or the hidden half of a record. */
class Part {
  readonly fields: PowerAppsField[] = [];
  private readonly types: FxType[] = [];

  add(type: FxType, field: PowerAppsField): void {
    this.types.push(type);
    this.fields.push(field);
  }
  type(): Aggregate {
    const properties = this.fields.map(({ name, displayName }, index) => ({
      name,
      displayName,
      type: this.types[index] ?? 'e',
    }));
    return record(columnsOf(properties));
  }
  asHidden(): Hidden | undefined {
    return this.fields.length === 0 ? undefined : { type: this.type(), fields: this.fields };
  }
}
