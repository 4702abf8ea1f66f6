import type { PolicyInstance } from '../../connector/policies/instances.ts';
import { parseTemplate, type TemplatePart } from '../../runtime/expression/template.ts';
import type { Pointer } from '../../text/pointer.ts';
import { child } from '../../text/pointer.ts';
import { entriesOf, itemsOf, type Json, member } from '../../text/value.ts';

type Named = TemplatePart & { readonly kind: 'named' };

/** A `@connectionParameters('name')` in a policy. */
export interface ConnectionUse {
  readonly at: Pointer;
  /** The whole text that it stands in. */
  readonly text: string;
  readonly source: string;
  readonly name: string;
  /** Whether it says what holds when the parameter has no value. */
  readonly hasFallback: boolean;
}

/** Every connection parameter that an instance reads, once for each expression and place. */
export function* connectionUses({ entries }: PolicyInstance): Iterable<ConnectionUse> {
  for (const { at, value } of entries) {
    for (const [place, text] of textsIn(at, value)) {
      const parts = text.includes('@') ? parseTemplate(text) : [];
      const uses = parts.filter((part): part is Named => part.kind === 'named');
      const seen = new Set<string>();
      for (const { of, name, source } of uses) {
        if (of !== 'connectionParameters' || seen.has(source)) continue;
        seen.add(source);
        yield { at: place, text, source, name, hasFallback: HAS_FALLBACK.test(source) };
      }
    }
  }
}

const HAS_FALLBACK = /\(\s*'(?:[^']|'')*'\s*,/;

function* textsIn(at: Pointer, value: Json | undefined): Iterable<[Pointer, string]> {
  if (typeof value === 'string') yield [at, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) yield* textsIn(child(at, key), each);
}

/** Names as they are spelled, by the same in small letters. */
type Names = ReadonlyMap<string, string>;

/**
 * The names that policies may read: of the parameters themselves, and of each set. What OAuth asks for by the way is
 * read as `token:name` (auth.md).
 */
export function connectionNames(properties: Json): {
  readonly common: Names;
  readonly sets: readonly Names[];
} {
  const sets = itemsOf(member(member(properties, 'connectionParameterSets'), 'values'));
  return {
    common: namesIn(member(properties, 'connectionParameters')),
    sets: sets.map((set) => namesIn(member(set, 'parameters'))),
  };
}

function namesIn(parameters: Json | undefined): Names {
  const names = new Map<string, string>();
  const add = (name: string) => names.set(name.toLowerCase(), name);
  for (const [name, parameter] of entriesOf(parameters)) {
    add(name);
    const custom = member(member(parameter, 'oAuthSettings'), 'customParameters');
    for (const [key] of entriesOf(custom)) add(`${name}:${key}`);
  }
  return names;
}

/** Whether one of the names is meant: by itself, or behind a colon. */
export function isNamed(names: Names, name: string): boolean {
  const lower = name.trim().toLowerCase();
  return names.has(lower) || names.has(lower.slice(lower.indexOf(':') + 1));
}
