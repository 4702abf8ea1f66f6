import { type ObjectName, object, type ValueType } from '../swagger/vocabulary/types.ts';
import { typeWithin } from '../swagger/vocabulary/vocabulary.ts';
import { foundMember, type Range } from '../text/locate.ts';
import type { Node } from '../text/tree.ts';
import { isObject, type Json, jsonOf, member, textOf } from '../text/value.ts';
import { nameOf } from './place.ts';
import type { Source } from './sources.ts';

export type SymbolKind =
  | 'section'
  | 'path'
  | 'operation'
  | 'parameter'
  | 'schema'
  | 'field'
  | 'policy'
  | 'value';

/** A part of a file that one goes to by name. */
export interface OutlineSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  /** All of it, and its name within. */
  readonly range: Range;
  readonly selection: Range;
  readonly children: readonly OutlineSymbol[];
}

/** Whose members are symbols, and the members that are passed through to what they hold. */
const SHOWN: Readonly<Partial<Record<ObjectName, 'all' | readonly string[]>>> = {
  root: 'all',
  propertiesFile: ['properties'],
  properties: 'all',
  paths: 'all',
  pathItem: 'all',
  operation: ['parameters', 'responses'],
  responses: 'all',
  schema: ['properties'],
  connectionParameterSets: ['values'],
  parameterSet: ['parameters'],
};
const PASSED: ReadonlySet<string> = new Set([
  'operation.parameters',
  'operation.responses',
  'pathItem.parameters',
  'schema.properties',
  'propertiesFile.properties',
  'connectionParameterSets.values',
  'parameterSet.parameters',
]);

const KINDS: Readonly<Partial<Record<ObjectName, SymbolKind>>> = {
  pathItem: 'path',
  operation: 'operation',
  parameter: 'parameter',
  connectionParameter: 'parameter',
  schema: 'schema',
  policy: 'policy',
  response: 'field',
};

/** The parts of a file, nested as its author thinks of them: paths hold operations, these parameters and responses. */
export function outlineOf({ role, tree }: Source): OutlineSymbol[] {
  const type = object(role === 'definition' ? 'root' : 'propertiesFile');
  return tree.root ? inside(tree.root, tree.rootAt, type, 0) : [];
}

/** Deeper fields are found by their schema. */
const DEEPEST = 7;

function inside(
  node: Node,
  start: number,
  type: ValueType | undefined,
  depth: number,
): OutlineSymbol[] {
  if (!type || depth > DEEPEST) return [];
  if (node.kind === 'array') {
    return node.items.flatMap(({ at, value }, index) => {
      const name = itemLabel(jsonOf(value));
      const range = { start: start + at, end: start + at + value.length };
      const item = typeWithin(type, String(index));
      // A list of plain words has no parts to go to.
      return name === undefined || item?.kind === 'text'
        ? []
        : [symbolOf(name, value, range, { start: range.start, end: range.start + 1 }, item, depth)];
    });
  }
  if (node.kind !== 'object') return [];
  const owner = nameOf(type);
  const shown = owner === undefined ? (type.kind === 'map' ? 'all' : undefined) : SHOWN[owner];
  if (!shown) return [];
  return node.members.flatMap((each) => {
    const { value, range, key } = { value: each.value, ...foundMember(each, start) };
    if (!value || !key || (shown !== 'all' && !shown.includes(each.key))) return [];
    const held = typeWithin(type, each.key);
    if (owner !== undefined && PASSED.has(`${owner}.${each.key}`))
      return inside(value, range.start, held, depth);
    return [symbolOf(each.key, value, { start: key.start, end: range.end }, key, held, depth)];
  });
}

function symbolOf(
  name: string,
  node: Node,
  range: Range,
  selection: Range,
  type: ValueType | undefined,
  depth: number,
): OutlineSymbol {
  const kind = type && nameOf(type);
  const value = node.kind === 'object' ? jsonOf(node) : null;
  const id = kind === 'operation' ? textOf(value, 'operationId') : undefined;
  const start = range.end - node.length;
  return {
    name: id ? id : name,
    detail: id ? `${name.toUpperCase()} ${textOf(value, 'summary') ?? ''}`.trim() : detailOf(value),
    kind:
      (kind && KINDS[kind]) ??
      (node.kind === 'object' || node.kind === 'array' ? 'section' : 'value'),
    range,
    selection,
    children: inside(node, start, type, depth + 1),
  };
}

const detailOf = (value: Json): string =>
  textOf(value, 'in') ?? textOf(value, 'type') ?? textOf(value, 'templateId') ?? '';

/** What an item of a list is called: by its own name, or by what it refers to. */
export function itemLabel(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return undefined;
  for (const key of ['name', 'propertyName', 'displayName', 'title', 'templateId', 'operationId']) {
    const label = textOf(value, key);
    if (label) return label;
  }
  const ref = textOf(value, '$ref');
  if (ref) return ref.slice(ref.lastIndexOf('/') + 1);
  const only = Object.keys(value);
  return only.length === 1
    ? only[0]
    : member(value, 'value') === undefined
      ? undefined
      : String(value['value']);
}
