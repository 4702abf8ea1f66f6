import { type Connector, textFileOf } from '../connector/connector.ts';
import { jsonIn } from '../connector/fileJson.ts';
import { masked } from '../runtime/request/secrets.ts';
import { entriesOf, type Json, member, textOf } from '../text/value.ts';

/** Shorter ones stand in ordinary words; in UTF-16 units. */
const SHORTEST = 4;

/** A function that hides the client secrets that a connector's files hold, in a text about it. */
export function secretsIn(connector: Connector): (text: string) => string {
  const file = textFileOf(connector, 'properties');
  const properties = member(file && jsonIn(file), 'properties');
  const sets = member(member(properties, 'connectionParameterSets'), 'values');
  const groups = [
    member(properties, 'connectionParameters'),
    ...(Array.isArray(sets) ? sets : []).map((set: Json) => member(set, 'parameters')),
  ];
  const secrets = groups
    .flatMap((group) => entriesOf(group))
    .map(([, parameter]) => textOf(member(parameter, 'oAuthSettings'), 'clientSecret') ?? '')
    .filter(({ length }) => length >= SHORTEST);
  return (text) => masked(text, secrets);
}
