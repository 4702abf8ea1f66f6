import type { Site } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { isObject, type Json, member, textOf } from '../../text/value.ts';
import type { Visited } from '../rule.ts';

/** Where something says what values it takes, and what it holds at the key that was asked for. */
export interface SiteWith extends Site {
  readonly held: Json;
}

const NONE: readonly SiteWith[] = [];

/**
 * Where a parameter or schema has a key: itself, and of a parameter also the items of a list, which are no schemas of
 * their own. Nothing of a body: what it takes is its schema's to say.
 */
export function sitesWith(
  key: string,
  visited: Visited['parameter'] | Visited['schema'],
): readonly SiteWith[] {
  if ('operation' in visited) return [...inParameter(key, visited)];
  const held = member(visited.value, key);
  return held === undefined ? NONE : [{ at: visited.at, value: visited.value, held }];
}

function* inParameter(key: string, parameter: Site): Iterable<SiteWith> {
  for (const { at, value } of itemsChain(parameter)) {
    const held = member(value, key);
    if (held !== undefined) yield { at, value, held };
  }
}

/** The same places, whatever keys they have. */
export const sitesIn = (visited: Visited['parameter'] | Visited['schema']): Iterable<Site> =>
  'operation' in visited ? itemsChain(visited) : [visited];

function* itemsChain(parameter: Site): Iterable<Site> {
  if (textOf(parameter.value, 'in') === 'body') return;
  let site: Site | undefined = parameter;
  while (site) {
    yield site;
    const items: Json | undefined = member(site.value, 'items');
    site = isObject(items) ? { at: child(site.at, 'items'), value: items } : undefined;
  }
}
