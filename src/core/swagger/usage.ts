import { child, type Pointer } from '../text/pointer.ts';
import { entriesOf, isArray, isObject, type Json, member } from '../text/value.ts';
import type { Definition, Operation } from './definition.ts';

const NONE: ReadonlySet<Pointer> = new Set();
const known = new WeakMap<object, ReadonlySet<Pointer>>();

/**
 * The shared parts that a value refers to, by their places (`/definitions/Order`). Kept by the value's identity: after
 * an edit only what it touched is looked at again.
 */
function sharedIn(value: Json | undefined): ReadonlySet<Pointer> {
  if (!isObject(value) && !isArray(value)) return NONE;
  const before = known.get(value);
  if (before) return before;
  let found = NONE;
  for (const [key, held] of isArray(value) ? value.entries() : Object.entries(value)) {
    const at = key === '$ref' && typeof held === 'string' ? sharedAt(held) : undefined;
    found = joined(found, at === undefined ? sharedIn(held) : new Set([at]));
  }
  known.set(value, found);
  return found;
}

/** Most values have none or one's own: those sets are shared. */
function joined(a: ReadonlySet<Pointer>, b: ReadonlySet<Pointer>): ReadonlySet<Pointer> {
  if (b.size === 0) return a;
  return a.size === 0 ? b : new Set([...a, ...b]);
}

/** `/definitions/Order` of `#/definitions/Order/properties/id`. */
function sharedAt(ref: string): Pointer | undefined {
  const [, at] = /^#(\/(?:definitions|parameters|responses)\/[^/]+)/.exec(ref) ?? [];
  if (at === undefined) return undefined;
  try {
    return decodeURIComponent(at) as Pointer;
  } catch {
    return at as Pointer;
  }
}

/** An operation refers to what it names, and to what stands beside it on its path. */
const sharedInOperation = ({ value, pathItem }: Operation): ReadonlySet<Pointer> =>
  joined(
    joined(sharedIn(value), sharedIn(member(pathItem.value, 'parameters'))),
    sharedIn(member(pathItem.value, 'x-ms-notification-content')),
  );

/** Every shared part with what it refers to. */
function* sharedParts({ root }: Definition): Iterable<readonly [Pointer, ReadonlySet<Pointer>]> {
  for (const kind of ['definitions', 'parameters', 'responses']) {
    for (const [name, value] of entriesOf(member(root, kind)))
      yield [child('', kind, name), sharedIn(value)];
  }
}

/** The operations and shared parts that name a shared part themselves; a schema that holds itself is not its own user. */
export function directUsers(definition: Definition, at: Pointer): readonly Pointer[] {
  return [
    ...definition.operations
      .filter((operation) => sharedInOperation(operation).has(at))
      .map((operation) => operation.at),
    ...[...sharedParts(definition)]
      .filter(([part, refers]) => part !== at && refers.has(at))
      .map(([part]) => part),
  ];
}

/** The operations that a change of a shared part is seen in, however many references lie between. */
export function operationsUsing(definition: Definition, at: Pointer): readonly Operation[] {
  const parts = [...sharedParts(definition)];
  const reaching = new Set<Pointer>([at]);
  for (let before = 0; before < reaching.size; ) {
    before = reaching.size;
    for (const [part, refers] of parts) if (meets(refers, reaching)) reaching.add(part);
  }
  return definition.operations.filter((operation) => meets(sharedInOperation(operation), reaching));
}

function meets(some: ReadonlySet<Pointer>, others: ReadonlySet<Pointer>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}
