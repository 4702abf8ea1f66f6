import type { Site } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { isObject, textOf } from '../../text/value.ts';
import type { Visited } from '../rule.ts';

/**
 * Where a parameter or schema says what values it takes: at itself, and for a parameter also in the items of a list, which
 * are no schemas of their own. Nothing of a body: what it takes is its schema's to say.
 */
export function* typedSites(visited: Visited['parameter'] | Visited['schema']): Iterable<Site> {
  if (!('operation' in visited)) {
    yield visited;
    return;
  }
  let site: Site | undefined = visited;
  while (site && textOf(visited.value, 'in') !== 'body') {
    yield site;
    const items: Site['value'][string] | undefined = site.value['items'];
    site = isObject(items) ? { at: child(site.at, 'items'), value: items } : undefined;
  }
}
