import type { Definition, Operation } from '../../swagger/definition.ts';
import { type Naming, namingsIn, namingsInProperties } from '../../swagger/renames.ts';
import type { Change } from '../../text/change.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { entriesOf, isObject, type Json, type JsonObject } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import type { Fix, RuleContext } from '../rule.ts';

/**
 * Another ID for an operation, wherever the definition names it. None where policies or custom code name it too: then
 * one file alone must not be changed.
 */
export function renamed(operation: Operation, to: string, context: RuleContext): Fix | undefined {
  const from = operation.operationId;
  if (to === '' || namingsInProperties(context.properties, from).length > 0) return undefined;
  const changes: Change[] = [set(child(operation.at, 'operationId'), to)];
  for (const place of context.fact(placesNaming, from)) changes.push(set(place, to));
  return proposed(`Change to "${to}" (flows that use it break)`, ...changes);
}

/** Where the definition names an operation, other than at itself. */
const placesNaming = (definition: Definition, id: string): readonly Pointer[] =>
  namingsOf(definition).get(id) ?? NONE;
const NONE: readonly Pointer[] = [];

const byName = new WeakMap<Definition, ReadonlyMap<string, readonly Pointer[]>>();

function namingsOf(definition: Definition): ReadonlyMap<string, readonly Pointer[]> {
  const known = byName.get(definition);
  if (known) return known;
  const names = new Map<string, Pointer[]>();
  for (const { name, at } of allNamings(definition.root)) {
    const places = names.get(name);
    if (places) places.push(at);
    else names.set(name, [at]);
  }
  byName.set(definition, names);
  return names;
}

function* allNamings(root: JsonObject): Iterable<Naming> {
  for (const [key, value] of Object.entries(root)) {
    const at = child('', key);
    if (key.startsWith('x-')) yield* namingsIn(value, at, true);
    else for (const [name, part] of entriesOf(value)) yield* ofPart(part, child(at, name));
  }
}

const ofParts = new WeakMap<JsonObject, { at: Pointer; namings: readonly Naming[] }>();

/** Kept for as long as the path, or whatever part it is, stays as it is. */
function ofPart(part: Json, at: Pointer): readonly Naming[] {
  if (!isObject(part)) return [];
  const known = ofParts.get(part);
  if (known?.at === at) return known.namings;
  const namings = namingsIn(part, at);
  ofParts.set(part, { at, namings });
  return namings;
}
