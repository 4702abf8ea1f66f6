import type { Change } from '../text/change.ts';
import { child, type Pointer } from '../text/pointer.ts';
import { isArray, isObject, itemsOf, type Json, member } from '../text/value.ts';
import { definitionOf, type Operation } from './definition.ts';

/** What a rename changes in the definition and in apiProperties.json. */
export interface Renames {
  readonly definition: readonly Change[];
  readonly properties: readonly Change[];
}

/** Where policies name the operations they run for (policies.md). */
const POLICY_OPERATIONS = 'x-ms-apimTemplate-operationName';

/**
 * Gives an operation another operationId, everywhere it is named: dynamic extensions, capabilities and what else names
 * operations under an `x-` key of the definition; policies and custom code in `properties`. Flows that use it break.
 * Where two operations have the old id, what names it stays: it may mean the other one.
 */
export function renameOperation(
  root: Json,
  properties: Json | undefined,
  operation: Operation,
  to: string,
): Renames {
  const from = operation.operationId;
  const set = (at: Pointer): Change => ({ op: 'set', at, value: to });
  const own = set(child(operation.at, 'operationId'));
  if (from === '' || definitionOf(root).operationsWithId(from).length > 1)
    return { definition: [own], properties: [] };
  return {
    definition: [
      own,
      ...namingsIn(root, '')
        .filter(({ name }) => name === from)
        .map(({ at }) => set(at)),
    ],
    properties: namingsInProperties(properties, from).map(set),
  };
}

/** Where something names an operation, and which one. */
export interface Naming {
  readonly at: Pointer;
  readonly name: string;
}

/** The `operationId` members below `x-` keys of a value, which name operations. */
export function namingsIn(value: Json, at: Pointer, inExtension = false): Naming[] {
  if (isArray(value))
    return value.flatMap((item, index) => namingsIn(item, child(at, index), inExtension));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    const place = child(at, key);
    if (inExtension && key === 'operationId' && typeof held === 'string')
      return [{ at: place, name: held }];
    return namingsIn(held, place, inExtension || key.startsWith('x-'));
  });
}

/** Where policies and custom code in `properties` name an operation. */
export const namingsInProperties = (properties: Json | undefined, name: string): Pointer[] => [
  ...policyNamings(properties, name),
  ...scriptNamings(properties, name),
];

function policyNamings(properties: Json | undefined, name: string): Pointer[] {
  const policies = itemsOf(member(properties, 'policyTemplateInstances'));
  return policies.flatMap((policy, index) => {
    const names = itemsOf(member(member(policy, 'parameters'), POLICY_OPERATIONS));
    const at = child('/properties/policyTemplateInstances', index, 'parameters', POLICY_OPERATIONS);
    return placesOf(names, name).map((place) => child(at, place));
  });
}

/** `script.operationIds` is the older form of `scriptOperations` (auth.md 1). */
const scriptNamings = (properties: Json | undefined, name: string): Pointer[] =>
  [['scriptOperations'], ['script', 'operationIds']].flatMap((path) => {
    const names = path.reduce<Json | undefined>(member, properties);
    return placesOf(itemsOf(names), name).map((index) => child('/properties', ...path, index));
  });

const placesOf = (names: readonly Json[], name: string): number[] =>
  names.flatMap((held, index) => (held === name ? [index] : []));

/** The parts of a definition that `$ref`s name. */
export type Shared = 'definitions' | 'parameters' | 'responses';

/** Gives a shared schema, parameter or response another name, and every `$ref` to it (or into it) with it. */
export function renameShared(root: Json, shared: Shared, from: string, to: string): Change[] {
  const old = refTo(shared, from);
  const changes = refsIn(root, '').flatMap(({ at, ref }): Change[] =>
    ref === old || ref.startsWith(`${old}/`)
      ? [{ op: 'set', at, value: refTo(shared, to) + ref.slice(old.length) }]
      : [],
  );
  // The key last: until then every pointer is where it was.
  return [...changes, { op: 'rename', at: child(child('', shared), from), key: to }];
}

/** `#/definitions/Order`, as a `$ref` names it. */
export const refTo = (shared: Shared, name: string): string => `#${child(child('', shared), name)}`;

/** Every `$ref` of a definition with its place. */
export function refsIn(value: Json, at: Pointer): { at: Pointer; ref: string }[] {
  const found: { at: Pointer; ref: string }[] = [];
  collectRefs(value, at, found);
  return found;
}

function collectRefs(value: Json, at: Pointer, found: { at: Pointer; ref: string }[]): void {
  if (isArray(value)) {
    value.forEach((item, index) => {
      collectRefs(item, child(at, index), found);
    });
  } else if (isObject(value)) {
    for (const [key, held] of Object.entries(value)) {
      if (key === '$ref' && typeof held === 'string') found.push({ at: child(at, key), ref: held });
      else if (typeof held === 'object' && held !== null) collectRefs(held, child(at, key), found);
    }
  }
}
