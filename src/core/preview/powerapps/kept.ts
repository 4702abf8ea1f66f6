import { type Json, type JsonObject, member } from '../../text/value.ts';
import type { Document } from './document.ts';
import { functionOf, type NamedFunction } from './function.ts';
import type { PlacedOperation } from './operations.ts';

/** All that a function is made of beside the operation's own value. */
type Surroundings = readonly (Json | undefined)[];

const kept = new WeakMap<JsonObject, { around: Surroundings; made: NamedFunction }>();

/**
 * The function of an operation, made anew only when the operation or something that it is read with changed: values keep
 * their identity through edits elsewhere.
 */
export function keptFunctionOf(operation: PlacedOperation, document: Document): NamedFunction {
  const around = surroundingsOf(operation, document);
  const known = kept.get(operation.value);
  if (known?.around.every((value, index) => value === around[index])) return known.made;
  const made = functionOf(operation, document);
  kept.set(operation.value, { around, made });
  return made;
}

const OF_ROOT = ['definitions', 'parameters', 'responses', 'consumes', 'produces'];
const OF_PATH = ['parameters', 'x-ms-notification-content'];

const surroundingsOf = (
  { path, verb, pathItem }: PlacedOperation,
  { root, basePath, last }: Document,
): Surroundings => [
  path,
  verb,
  basePath,
  member(last?.value, 'consumes'),
  ...OF_PATH.map((key) => member(pathItem, key)),
  ...OF_ROOT.map((key) => member(root, key)),
];
