import { decoded, EACH } from './keys.ts';
import type { Resolved } from './resolved.ts';
import type { Scope } from './scope.ts';

/** The designers' names for a whole body and for one item of it. */
export const BODY_NAME = 'key-body-output';
const ITEM_NAME = 'key-item-output';

/** Titles that properties of a body's top level get by their name, whatever its case (designer-preview.md 5.4). */
const KNOWN_TITLES = new Map([
  ['$.body', 'Body'],
  ['$.headers', 'Headers'],
  ['$.queries', 'Queries'],
  ['$.pathparameters', 'Path parameters'],
  ['$.statuscode', 'Status code'],
]);
const PLATFORM_NAME = '$.x-ms-';

/** The name of what stands at a scope; inputs at the root have none. */
export function nameIn({ side, path, name, array }: Scope): string {
  if (side === 'input') return path || name || '';
  if (path) return path;
  if (array === undefined) return BODY_NAME;
  return array === BODY_NAME ? ITEM_NAME : `${array}-${ITEM_NAME}`;
}

/** Its own words after those of what encloses it: one title among these, and their summaries do not count. */
export function titleIn(scope: Scope, schema: Resolved): string {
  const own = schema.text('title') ?? schema.text('x-ms-summary') ?? fallback(scope, schema);
  const enclosing = scope.titles || scope.summaries;
  return enclosing && own ? `${enclosing} ${own}` : own;
}

function fallback(scope: Scope, schema: Resolved): string {
  if (scope.name === EACH) return 'Item';
  const known = KNOWN_TITLES.get(scope.key.toLowerCase());
  if (known !== undefined) return known;
  if (scope.key.startsWith(PLATFORM_NAME)) return spelledOut(scope.key.slice(PLATFORM_NAME.length));
  const name = nameIn(scope);
  if (name === BODY_NAME) return schema.text('description') ?? 'Body';
  return decoded(name.slice(name.lastIndexOf('.') + 1));
}

/** `request-id` is `Request Id`. */
const spelledOut = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
