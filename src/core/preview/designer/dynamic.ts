import { isObject, type Json, textOf } from '../../text/value.ts';
import { flag } from './record.ts';
import type { Resolved } from './resolved.ts';
import type { DynamicSchema, DynamicValues } from './shape.ts';
import { sameText } from './visibility.ts';

/**
 * A call at design time, for the choices or the fields of an input or output (designer-preview.md 4.10), and the names of
 * the inputs that its arguments refer to, in their order.
 */
export interface Dynamic<T> {
  readonly record: T;
  readonly references: readonly string[];
}

/** How an extension writes each member of the record, and an argument that refers to an input. */
interface Extension<Kind> {
  readonly name: string;
  readonly kind: Kind;
  readonly members: Readonly<Record<string, string>>;
  readonly reference: 'parameter' | 'parameterReference';
}

/** The first extension that is written is used: where a connector has both the old and the new one, the old one. */
const VALUES: readonly Extension<DynamicValues['kind']>[] = [
  {
    name: 'x-ms-dynamic-values',
    kind: 'values',
    members: {
      operationId: 'operationId',
      capability: 'capability',
      valuePath: 'value-path',
      valueTitle: 'value-title',
      valueCollection: 'value-collection',
    },
    reference: 'parameter',
  },
  {
    name: 'x-ms-dynamic-list',
    kind: 'list',
    members: {
      operationId: 'operationId',
      itemValuePath: 'itemValuePath',
      itemTitlePath: 'itemTitlePath',
      itemsPath: 'itemsPath',
    },
    reference: 'parameterReference',
  },
  { name: 'x-ms-dynamic-tree', kind: 'tree', members: {}, reference: 'parameterReference' },
];
const SCHEMAS: readonly Extension<DynamicSchema['kind']>[] = [
  {
    name: 'x-ms-dynamic-schema',
    kind: 'schema',
    members: { operationId: 'operationId', valuePath: 'value-path' },
    reference: 'parameter',
  },
  {
    name: 'x-ms-dynamic-properties',
    kind: 'properties',
    members: { operationId: 'operationId', itemValuePath: 'itemValuePath' },
    reference: 'parameterReference',
  },
];

/** The choices of a parameter or schema: by its own extension, else by that of its items. */
export function dynamicValuesOf(owner: Resolved): Dynamic<DynamicValues> | undefined {
  const items = owner.get('items');
  for (const extension of VALUES) {
    const found = read(owner, extension) ?? read(items, extension);
    if (found) return found;
  }
  return undefined;
}

/** The fields of a schema. */
export function dynamicSchemaOf(owner: Resolved): Dynamic<DynamicSchema> | undefined {
  for (const extension of SCHEMAS) {
    const found = read(owner, extension);
    if (found) return found;
  }
  return undefined;
}

/** Whether a tree of folders opens instead of a list. */
export const isFilePicker = ({ kind, capability }: DynamicValues): boolean =>
  kind === 'tree' || sameText(capability, 'file-picker');

/** Of Swagger operations the public designer makes the calls of the old extensions only. */
export const loads = (
  values: DynamicValues | undefined,
  schema: DynamicSchema | undefined,
): true | undefined => flag(values ? values.kind === 'values' : schema?.kind === 'schema');

function read<Kind>(
  owner: Resolved,
  { name, kind, members, reference }: Extension<Kind>,
): Dynamic<{ kind: Kind }> | undefined {
  const extension = owner.get(name);
  if (!isObject(extension.value)) return undefined;
  const record: { kind: Kind; [member: string]: unknown } = { kind };
  for (const [member, written] of Object.entries(members)) {
    const text = extension.text(written);
    if (text !== undefined) record[member] = text;
  }
  const given = extension.get('parameters').entries();
  if (given.length > 0) {
    record['params'] = Object.fromEntries(
      given.map(([argument, { value }]) => [argument, written(value, reference)]),
    );
  }
  return { record, references: given.flatMap(([, { value }]) => textOf(value, reference) ?? []) };
}

/** `{"parameter": "box"}` is `"@box"`, `{"value": 5}` of a new extension 5, and any other literal stays as it is. */
function written(value: Json | undefined, reference: string): Json {
  const name = textOf(value, reference);
  if (name !== undefined) return `@${name}`;
  if (reference === 'parameterReference' && isObject(value)) return value['value'] ?? value;
  return value ?? null;
}
