import { EACH, encoded, joined } from './keys.ts';
import type { Resolved } from './resolved.ts';
import type { TypeName } from './shape.ts';
import type { Standing } from './visibility.ts';

/** More schemas than any real operation has: definitions that contain each other multiply without end. */
const MAX_SCHEMAS = 20_000;
/** Deeper than any real schema; a stack has an end. */
const MAX_DEPTH = 150;

/** How many more schemas one operation's preview may look at. Beyond it, a schema counts as empty, like a cyclic one. */
export class Budget {
  private left = MAX_SCHEMAS;

  allows(depth: number): boolean {
    return depth <= MAX_DEPTH && this.left-- > 0;
  }
}

/** What the schema walk hands from level to level (designer-preview.md 4.4, 5.3). */
export interface Scope {
  readonly side: 'input' | 'output';
  readonly key: string;
  /** The names on the way, encoded and dot-joined, from the innermost array on; `''` at its start. */
  readonly path: string;
  /** The last name as written, `[*]` for an item, undefined at the root. */
  readonly name: string | undefined;
  /** Undefined when a body parameter does not say: then the schema's own list decides. */
  readonly required: boolean | undefined;
  readonly visibility: string | undefined;
  readonly permission: string | undefined;
  /** The titles and the summaries of all that encloses it, space-joined. */
  readonly titles: string;
  readonly summaries: string;
  /** The name of the innermost array around it. */
  readonly array: string | undefined;
  readonly depth: number;
  readonly budget: Budget;
}

export type Root = Pick<Scope, 'side' | 'key' | 'budget'> & Partial<Scope>;

export const rootScope = (root: Root): Scope => ({
  path: '',
  name: undefined,
  required: undefined,
  visibility: undefined,
  permission: undefined,
  titles: '',
  summaries: '',
  array: undefined,
  depth: 0,
  ...root,
});

/** A found property, before it is an input or an output. */
export interface Found extends Standing {
  readonly schema: Resolved;
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly type: TypeName;
  readonly parentArray: string | undefined;
}

const words = (left: string, right: string | undefined): string =>
  left && right ? `${left} ${right}` : right || left;

export const visibilityIn = (scope: Scope, schema: Resolved): string | undefined =>
  schema.text('x-ms-visibility') ?? scope.visibility;

const permissionIn = (scope: Scope, schema: Resolved): string | undefined =>
  schema.text('x-ms-permission') ?? scope.permission;

/** Whether makers cannot give it: its own word, or the permission of what encloses it. */
export const isReadOnly = (scope: Scope, schema: Resolved): boolean =>
  schema.holds('readOnly') || permissionIn(scope, schema)?.toLowerCase() === 'read-only';

/** The scope of a property of `schema`. One optional ancestor makes all below it optional. */
export function inProperty(scope: Scope, schema: Resolved, name: string, listed: boolean): Scope {
  const segment = encoded(name);
  return {
    ...scope,
    key: joined(scope.key, segment),
    path: joined(scope.path, segment),
    name,
    required: (scope.required ?? true) && listed,
    visibility: visibilityIn(scope, schema),
    permission: permissionIn(scope, schema),
    titles: words(scope.titles, schema.text('title')),
    summaries: words(scope.summaries, schema.text('x-ms-summary')),
    depth: scope.depth + 1,
  };
}

/** The scope of the items of `schema`, an array named `arrayName`: names start anew (designer-preview.md 5.3). */
export function inItems(scope: Scope, schema: Resolved, items: Resolved, arrayName: string): Scope {
  return {
    ...scope,
    key: joined(scope.key, EACH),
    path: '',
    name: EACH,
    visibility: visibilityIn(scope, schema),
    titles: words(scope.titles, items.text('title') ? undefined : schema.text('title')),
    summaries: words(
      scope.summaries,
      items.text('x-ms-summary') ? undefined : schema.text('x-ms-summary'),
    ),
    array: arrayName,
    depth: scope.depth + 1,
  };
}
