import type { Json } from '../../text/value.ts';
import { documentOf } from './document.ts';
import { functionOf, nameOf } from './function.ts';
import { operationsIn } from './operations.ts';
import type { PowerAppsFile, PowerAppsFunction } from './shape.ts';

/**
 * All operations of a definition as the Power Fx functions that Power Apps makes of them (powerfx-preview.md). Any JSON
 * will do: what cannot be read is not shown. Nothing is called: dynamic values and schemas are described, not fetched.
 */
export function powerAppsPreview(root: Json): PowerAppsFile {
  const document = documentOf(root);
  const functions = new Map<string, PowerAppsFunction>();
  const triggers = new Map<string, PowerAppsFunction>();
  for (const operation of operationsIn(root)) {
    if (nameOf(operation) === '') continue;
    const { name, isTrigger, function: shown } = functionOf(operation, document);
    const list = isTrigger ? triggers : functions;
    list.set(unused(name, list), shown);
  }
  return { functions: Object.fromEntries(functions), triggers: Object.fromEntries(triggers) };
}

function unused(name: string, taken: ReadonlyMap<string, unknown>): string {
  let unique = name;
  for (let count = 2; taken.has(unique); count++) unique = `${name}#${count}`;
  return unique;
}
