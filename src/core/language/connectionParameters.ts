import { entriesOf, itemsOf, type Json, member } from '../text/value.ts';

/** The names of what connections ask for: of the parameters themselves, then of each set's. */
export function connectionParameterNames(properties: Json | undefined): string[] {
  const sets = itemsOf(member(member(properties, 'connectionParameterSets'), 'values'));
  const lists = [
    member(properties, 'connectionParameters'),
    ...sets.map((set) => member(set, 'parameters')),
  ];
  return [...new Set(lists.flatMap((list) => entriesOf(list).map(([name]) => name)))];
}
