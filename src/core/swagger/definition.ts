import { child, type Pointer, parsePointer, segmentsOf } from '../text/pointer.ts';
import {
  entriesOf,
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

/** Everything that looks up across a definition. Made once for each version of it (`definitionOf`). */
export class Definition {
  readonly operations: readonly Operation[];
  private readonly byId = new Map<string, Operation[]>();

  constructor(readonly root: JsonObject) {
    this.operations = [...operationsIn(root)];
    for (const operation of this.operations) {
      const same = this.byId.get(operation.operationId);
      if (same) same.push(operation);
      else this.byId.set(operation.operationId, [operation]);
    }
  }

  /** All operations with that operationId; more than one is a mistake of the author. */
  operationsWithId(id: string): readonly Operation[] {
    return id === '' ? [] : (this.byId.get(id) ?? []);
  }

  /** What a local `$ref` (`#/definitions/Order`) points at, or undefined. */
  resolve(ref: string): Site<Json> | undefined {
    const at = ref.startsWith('#') ? parsePointer(decodeFragment(ref.slice(1))) : undefined;
    if (at === undefined) return undefined;
    let value: Json | undefined = this.root;
    for (const segment of segmentsOf(at)) {
      value = Array.isArray(value) ? value[Number(segment)] : member(value, segment);
      if (value === undefined) return undefined;
    }
    return { at, value };
  }

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
    if (!isObject(item)) continue;
    const at = child('/paths', path);
    for (const [verb, value] of Object.entries(item)) {
      if (!isVerb(verb) || !isObject(value)) continue;
      yield {
        at: child(at, verb),
        value,
        path,
        verb,
        pathItem: { at, value: item },
        operationId: textOf(value, 'operationId')?.trim() ?? '',
      };
    }
  }
}

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
