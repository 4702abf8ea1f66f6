import { child, type Pointer, parsePointer, segmentsOf } from '../text/pointer.ts';
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

/** The verbs that Swagger 2.0 knows, in the order that documents usually have them. */
export const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const;
export type Verb = (typeof VERBS)[number];
const isVerb = (key: string): key is Verb => (VERBS as readonly string[]).includes(key);

/** Something of the definition with its place. Values come from a text: any member may be missing or of another kind. */
export interface Site<V extends Json = JsonObject> {
  readonly at: Pointer;
  readonly value: V;
}

export interface Operation extends Site {
  readonly path: string;
  readonly verb: Verb;
  readonly pathItem: Site;
  /** Blank when it has none. */
  readonly operationId: string;
}

/** A parameter as an operation has it. */
export interface Parameter extends Site {
  /** Where the operation or its path item lists it: the place of the `$ref` for a shared one, else `at`. */
  readonly listedAt: Pointer;
}

/** How an operation stands in the designers: an action, a polling trigger or a webhook (extensions.md 3). */
export type OperationKind = 'action' | 'polling' | 'webhook';

/** Looks up single things across a definition. */
export abstract class Lookup {
  /** What a local `$ref` (`#/definitions/Order`) points at, or undefined. */
  abstract resolve(ref: string): Site<Json> | undefined;

  /** All operations with that operationId; more than one is a mistake of the author. */
  abstract operationsWithId(id: string): readonly Operation[];

  /** The first operation of that operationId, compared without case. */
  abstract operationNamed(id: string): Operation | undefined;

  /** Follows `$ref`s to something that is none. Undefined for a loop, a dangling one or what is no object. */
  follow(site: Site<Json>): Site | undefined {
    const seen = new Set<string>();
    let now: Site<Json> | undefined = site;
    while (now) {
      if (!isObject(now.value)) return undefined;
      const ref = textOf(now.value, '$ref');
      if (ref === undefined) return { at: now.at, value: now.value };
      if (seen.has(ref)) return undefined;
      seen.add(ref);
      now = this.resolve(ref);
    }
    return undefined;
  }

  /** The path item's parameters and the operation's own, which win over them by name and place; `$ref`s followed. */
  parametersOf(operation: Operation): Parameter[] {
    const byName = new Map<string, Parameter>();
    for (const { at, value } of [operation.pathItem, operation]) {
      for (const [index, item] of itemsOf(member(value, 'parameters')).entries()) {
        const listedAt = child(at, 'parameters', index);
        const site = this.follow({ at: listedAt, value: item });
        if (!site) continue;
        byName.set(`${textOf(site.value, 'in')} ${textOf(site.value, 'name')}`, {
          ...site,
          listedAt,
        });
      }
    }
    return [...byName.values()];
  }
}

/** A definition with all its operations. Made once for each version of it (`definitionOf`). */
export class Definition extends Lookup {
  readonly operations: readonly Operation[];
  private readonly byId: Index;
  private readonly byName: Index;
  private readonly resolved = new Map<string, Site<Json> | undefined>();

  constructor(readonly root: JsonObject) {
    super();
    this.operations = [...operationsIn(root)];
    this.byId = indexOf(this.operations, ({ operationId }) => operationId);
    this.byName = indexOf(this.operations, ({ operationId }) => operationId.toLowerCase());
  }

  override operationsWithId(id: string): readonly Operation[] {
    return this.byId.get(id) ?? NONE;
  }

  override operationNamed(id: string): Operation | undefined {
    return this.byName.get(id.toLowerCase())?.[0];
  }

  override resolve(ref: string): Site<Json> | undefined {
    if (this.resolved.has(ref)) return this.resolved.get(ref);
    const found = siteAt(this.root, ref);
    this.resolved.set(ref, found);
    return found;
  }
}
const NONE: readonly Operation[] = [];

type Index = ReadonlyMap<string, readonly Operation[]>;

/** Operations by a key; those without one are left out. */
function indexOf(operations: readonly Operation[], keyOf: (operation: Operation) => string): Index {
  const index = new Map<string, Operation[]>();
  for (const operation of operations) {
    const key = keyOf(operation);
    if (key === '') continue;
    const others = index.get(key);
    if (others) others.push(operation);
    else index.set(key, [operation]);
  }
  return index;
}

function siteAt(root: JsonObject, ref: string): Site<Json> | undefined {
  const at = pointerOf(ref);
  if (at === undefined) return undefined;
  let value: Json | undefined = root;
  for (const segment of segmentsOf(at)) {
    value = isArray(value)
      ? value[/^\d+$/.test(segment) ? Number(segment) : -1]
      : member(value, segment);
    if (value === undefined) return undefined;
  }
  return { at, value };
}

const definitions = new WeakMap<JsonObject, Definition>();

/** The definition of a root value; a root that is no object has no operations. */
export function definitionOf(root: Json | undefined): Definition {
  const object = isObject(root) ? root : NOTHING;
  let definition = definitions.get(object);
  if (!definition) {
    definition = new Definition(object);
    definitions.set(object, definition);
  }
  return definition;
}
const NOTHING: JsonObject = {};

function* operationsIn(root: JsonObject): Iterable<Operation> {
  for (const [path, item] of entriesOf(root['paths'])) {
    if (isObject(item)) yield* operationsOf(path, item);
  }
}

/** The operations of a path item; by its value, which stays the same object while nothing in it is edited: so do they. */
const operations = new WeakMap<JsonObject, readonly Operation[]>();

export function operationsOf(path: string, item: JsonObject): readonly Operation[] {
  const known = operations.get(item);
  if (known && (known.length === 0 || known[0]?.path === path)) return known;
  const pathItem = { at: child('/paths', path), value: item };
  const found: Operation[] = [];
  for (const [verb, value] of Object.entries(item)) {
    if (!isVerb(verb) || !isObject(value)) continue;
    const operationId = textOf(value, 'operationId')?.trim() ?? '';
    found.push({ at: child(pathItem.at, verb), value, path, verb, pathItem, operationId });
  }
  operations.set(item, found);
  return found;
}

/** Where in its own file a local `$ref` points, or undefined. */
export const pointerOf = (ref: string): Pointer | undefined =>
  ref.startsWith('#') ? parsePointer(decodeFragment(ref.slice(1))) : undefined;

/** The `$ref` that points at a place. */
export const refTo = (at: Pointer): string => `#${at.replaceAll('%', '%25')}`;

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The kind of an operation; a trigger is what has `x-ms-trigger`, a webhook among them what its path notifies. */
export function kindOf({ value, pathItem }: Operation): OperationKind {
  if (textOf(value, 'x-ms-trigger') === undefined) return 'action';
  return member(pathItem.value, 'x-ms-notification-content') === undefined ? 'polling' : 'webhook';
}

/** Compared as the designers do, without case; `''` when absent. */
export const visibilityOf = (value: Json): string =>
  (textOf(value, 'x-ms-visibility') ?? '').toLowerCase();

/** Whether makers can see it: not internal and not deprecated (certification-rules.md, "Visible operation"). */
export const isVisible = ({ value }: Operation): boolean =>
  visibilityOf(value) !== 'internal' && member(value, 'deprecated') !== true;
