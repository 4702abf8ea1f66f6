import { type Definition, type Operation, pointerOf } from '../../swagger/definition.ts';
import { child, type Pointer, segmentsOf } from '../../text/pointer.ts';
import {
  entriesOf,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  member,
} from '../../text/value.ts';
import { sectionsOf } from '../sections.ts';

/** What a part of a definition refers to, by the sections: `/definitions/Order`, `/parameters/page`. */
interface References {
  readonly all: ReadonlySet<Pointer>;
  /** Those in the parameters of a path and of its operations. */
  readonly inputs: ReadonlySet<Pointer>;
}

const known = new WeakMap<JsonObject, References>();

/** Read once for each value, so an edit costs the section that it touched. */
function referencesIn(value: JsonObject): References {
  let references = known.get(value);
  if (!references) {
    const all = new Set<Pointer>();
    collect(value, all);
    const inputs = new Set<Pointer>();
    for (const owner of [value, ...Object.values(value)])
      collect(member(owner, 'parameters') ?? null, inputs);
    references = { all, inputs };
    known.set(value, references);
  }
  return references;
}

function collect(value: Json, into: Set<Pointer>): void {
  if (isArray(value)) for (const item of value) collect(item, into);
  if (!isObject(value)) return;
  const ref = value['$ref'];
  const at = typeof ref === 'string' ? pointerOf(ref) : undefined;
  if (at !== undefined) into.add(sectionOf(at));
  for (const item of Object.values(value)) collect(item, into);
}

/** Of `/definitions/Order/properties/id` it is `/definitions/Order`. */
const sectionOf = (at: Pointer): Pointer => child('', ...segmentsOf(at).slice(0, 2));

/** The definitions that nothing but themselves refers to. */
export function unusedDefinitions(root: JsonObject): Pointer[] {
  const used = new Set<Pointer>();
  for (const { at, value } of sectionsOf(root)) {
    for (const section of referencesIn(value).all) if (section !== at) used.add(section);
  }
  return entriesOf(root['definitions'])
    .map(([name]) => child('/definitions', name))
    .filter((at) => !used.has(at));
}

const inputs = new WeakMap<JsonObject, ReadonlySet<Pointer>>();

/** Whether a definition is part of a request, by whatever way. */
export function isInputDefinition({ root }: Definition, at: string): boolean {
  let found = inputs.get(root);
  if (!found) {
    found = reachedFromInputs(root);
    inputs.set(root, found);
  }
  return found.has(at as Pointer);
}

function reachedFromInputs(root: JsonObject): Set<Pointer> {
  const sections = new Map([...sectionsOf(root)].map(({ at, value }) => [at, value]));
  const reached = new Set<Pointer>();
  for (const [at, value] of sections) {
    const { all, inputs } = referencesIn(value);
    const given = at.startsWith('/parameters/') ? all : inputs;
    for (const section of given) reached.add(section);
  }
  // A set hands out what is added to it on the way, each once.
  for (const at of reached) {
    const section = sections.get(at);
    if (section) for (const next of referencesIn(section).all) reached.add(next);
  }
  return reached;
}

const users = new WeakMap<Definition, ReadonlyMap<Pointer, ReadonlySet<Operation>>>();

/** The operations that use a shared schema, parameter or response, by whatever way. */
export function usersOf(definition: Definition, section: string): readonly Operation[] {
  let found = users.get(definition);
  if (!found) {
    found = findUsers(definition);
    users.set(definition, found);
  }
  return [...(found.get(section as Pointer) ?? [])];
}

function findUsers({ operations, root }: Definition): Map<Pointer, Set<Operation>> {
  const sections = new Map([...sectionsOf(root)].map(({ at, value }) => [at, value]));
  const users = new Map<Pointer, Set<Operation>>();
  for (const operation of operations) {
    const { value, pathItem } = operation;
    const reached = new Set(referencesIn(value).all);
    collect(pathItem.value['parameters'] ?? null, reached);
    collect(pathItem.value['x-ms-notification-content'] ?? null, reached);
    for (const at of reached) {
      const known = users.get(at);
      if (known) known.add(operation);
      else users.set(at, new Set([operation]));
      const section = sections.get(at);
      if (section) for (const next of referencesIn(section).all) reached.add(next);
    }
  }
  return users;
}
