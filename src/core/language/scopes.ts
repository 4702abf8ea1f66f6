import type { Definition } from '../swagger/definition.ts';
import { entriesOf, itemsOf, type Json, member } from '../text/value.ts';
import type { Candidate } from './candidate.ts';

/** The scopes that the connection's sign-ins ask for, in apiProperties.json. */
export function scopesAskedFor(properties: Json | undefined): string[] {
  const sets = itemsOf(member(member(properties, 'connectionParameterSets'), 'values'));
  const lists = [
    member(properties, 'connectionParameters'),
    ...sets.map((set) => member(set, 'parameters')),
  ];
  const scopes = lists
    .flatMap(entriesOf)
    .flatMap(([, parameter]) => itemsOf(member(member(parameter, 'oAuthSettings'), 'scopes')))
    .filter((scope) => typeof scope === 'string');
  return [...new Set(scopes)];
}

/** The scopes that the definition knows: of one way to sign in, else of all. */
export function scopesKnown({ root }: Definition, scheme?: string): Candidate[] {
  const schemes = entriesOf(root['securityDefinitions']);
  return schemes
    .filter(([name]) => scheme === undefined || name === scheme)
    .flatMap(([, value]) => entriesOf(member(value, 'scopes')))
    .map(([value, says]) => ({
      value,
      kind: 'reference',
      says: typeof says === 'string' ? says : undefined,
    }));
}
