import type { Lookup, Parameter, Site } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { itemsOf, member } from '../../text/value.ts';

/** The parameters that an operation or a path lists itself, `$ref`s followed. */
export function ownParameters({ at, value }: Site, lookup: Lookup): Parameter[] {
  return itemsOf(member(value, 'parameters')).flatMap((item, index) => {
    const listedAt = child(at, 'parameters', index);
    const site = lookup.follow({ at: listedAt, value: item });
    return site ? [{ ...site, listedAt }] : [];
  });
}
