import { entriesOf, isObject, itemsOf, type Json, member, textOf } from '../../text/value.ts';
import { policiesIn } from '../policies/policy.ts';
import type { Connection } from '../request/connection.ts';

/**
 * A made-up connection, to try things with: keys that open nothing and addresses that nobody has.
 * @param set one of several ways to sign in, the first unless given
 */
export function sampleConnection(apiProperties: Json | undefined, set?: string): Connection {
  const properties = member(apiProperties, 'properties');
  const sets = itemsOf(member(member(properties, 'connectionParameterSets'), 'values'));
  const chosen = sets.find((each) => textOf(each, 'name') === set) ?? sets[0];
  const parameters = member(chosen ?? properties, chosen ? 'parameters' : 'connectionParameters');
  const hosts = policiesIn(apiProperties).map((policy) =>
    String(policy.parameter('urlTemplate') ?? ''),
  );
  const values: Record<string, Json> = apiProperties === undefined ? { ...USUAL } : {};
  for (const [name, parameter] of entriesOf(parameters)) {
    values[name] = givenValue(parameter) ?? hostPiece(name, hosts) ?? valueFor(name);
  }
  const name = textOf(chosen, 'name');
  return { ...(name === undefined ? {} : { set: name }), values };
}

/** What a definition alone may ask for. */
const USUAL = {
  username: 'rosa.lind',
  password: 'not-a-password',
  api_key: 'not-a-key',
  token: 'not-a-token',
};

function givenValue(parameter: Json): string | undefined {
  const constraints = member(member(parameter, 'uiDefinition'), 'constraints');
  const [choice] = itemsOf(
    member(constraints, 'allowedValues') ?? member(parameter, 'allowedValues'),
  );
  return (
    textOf(parameter, 'defaultValue') ?? (isObject(choice) ? textOf(choice, 'value') : undefined)
  );
}

/** The piece of an address that a host template takes from a parameter, by what stands around it. */
const PIECES: readonly (readonly [around: RegExp, piece: string])[] = [
  [/^¤/, 'https://api.example.com'],
  [/\/\/¤(?:\/|$)/, 'api.example.com'],
  [/[a-z]¤/, '.example'],
  [/./, 'acme'],
];

function hostPiece(name: string, hosts: readonly string[]): string | undefined {
  for (const host of hosts) {
    const found = host.replace(/@connectionParameters\('([^']*)'[^)]*\)/gi, (_, each) =>
      each === name ? '¤' : '·',
    );
    if (!found.includes('¤')) continue;
    return PIECES.find(([around]) => around.test(found))?.[1];
  }
  return undefined;
}

const valueFor = (name: string): string =>
  /url|uri|endpoint|site$/i.test(name)
    ? 'https://api.example.com'
    : /^user/i.test(name)
      ? 'rosa.lind'
      : `not-a-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`;
