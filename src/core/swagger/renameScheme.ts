import type { Change } from '../text/change.ts';
import { child } from '../text/pointer.ts';
import { itemsOf, type Json, type JsonObject, member } from '../text/value.ts';
import { definitionOf } from './definition.ts';

/** Gives a way to sign in another name in `securityDefinitions`, and every requirement with it. */
export function renameScheme(root: JsonObject, from: string, to: string): Change[] {
  const owners = [{ at: '' as const, value: root }, ...definitionOf(root).operations];
  const requirements = owners.flatMap(({ at, value }) =>
    itemsOf(member(value, 'security')).flatMap((requirement: Json, index): Change[] =>
      member(requirement, from) === undefined
        ? []
        : [{ op: 'rename', at: child(at, 'security', index, from), key: to }],
    ),
  );
  const own: Change[] =
    member(root['securityDefinitions'], from) === undefined
      ? []
      : [{ op: 'rename', at: child('/securityDefinitions', from), key: to }];
  return [...own, ...requirements];
}
