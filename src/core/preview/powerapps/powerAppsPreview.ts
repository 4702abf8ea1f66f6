import type { Json } from '../../text/value.ts';
import { documentOf } from './document.ts';
import { type NamedFunction, nameOf } from './function.ts';
import { keptFunctionOf } from './kept.ts';
import { operationsIn, type PlacedOperation } from './operations.ts';
import type { PowerAppsFile, PowerAppsFunction } from './shape.ts';

/**
 * All operations of a definition as the Power Fx functions that Power Apps makes of them (powerfx-preview.md). Any JSON
 * will do: what cannot be read is not shown. Nothing is called: dynamic values and schemas are described, not fetched.
 */
export function powerAppsPreview(root: Json): PowerAppsFile {
  const functions = new Map<string, PowerAppsFunction>();
  const triggers = new Map<string, PowerAppsFunction>();
  for (const { name, isTrigger, function: shown } of functionsIn(root)) {
    const list = isTrigger ? triggers : functions;
    list.set(unused(name, list), shown);
  }
  return { functions: Object.fromEntries(functions), triggers: Object.fromEntries(triggers) };
}

/** The same with the place of each, in the order in which Power Apps reads them. */
export function* functionsIn(root: Json): Iterable<PlacedOperation & NamedFunction> {
  const document = documentOf(root);
  for (const operation of operationsIn(root)) {
    if (nameOf(operation) !== '') yield { ...operation, ...keptFunctionOf(operation, document) };
  }
}

/** One function by its place; undefined for what becomes none. */
export function functionAt(
  root: Json,
  place: { readonly path: string; readonly verb: string },
): NamedFunction | undefined {
  for (const operation of operationsIn(root)) {
    if (operation.path === place.path && operation.verb === place.verb)
      return nameOf(operation) === '' ? undefined : keptFunctionOf(operation, documentOf(root));
  }
  return undefined;
}

function unused(name: string, taken: ReadonlyMap<string, unknown>): string {
  let unique = name;
  for (let count = 2; taken.has(unique); count++) unique = `${name}#${count}`;
  return unique;
}
