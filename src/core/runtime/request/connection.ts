import {
  entriesOf,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  member,
  textOf,
} from '../../text/value.ts';
import { isSecretName } from './secretName.ts';

/** What a user gave when making a connection. */
export interface Connection {
  /** The chosen one of several ways to sign in, by its `name`; the first unless given. */
  readonly set?: string;
  /** By key of `connectionParameters`; for an OAuth parameter the access token, or the token answer it is in. */
  readonly values: JsonObject;
}

/**
 * Reads a connection from a file: `{"api_key": "…"}`, or `{"set": "oauth", "values": {"token": "…"}}`, or as Azure
 * writes it (`parameterValues`, `parameterValueSet`), values wrapped in `{"value": …}` or not.
 */
export function readConnection(json: Json | undefined): Connection {
  const set = member(json, 'parameterValueSet') ?? json;
  const values =
    [member(set, 'values'), member(json, 'parameterValues'), json].find(isObject) ?? {};
  const name = textOf(json, 'set') ?? (set === json ? undefined : textOf(set, 'name'));
  const plain = entriesOf(values).map(([key, value]): [string, Json] => [
    key,
    member(value, 'value') ?? value,
  ]);
  return { ...(name === undefined ? {} : { set: name }), values: Object.fromEntries(plain) };
}

/** A value that the connection holds, as policies and authentication see it. */
export interface ConnectionValue {
  readonly name: string;
  /** As in apiProperties.json; blank for one that is declared nowhere. */
  readonly type: string;
  readonly value: string;
  readonly isSecret: boolean;
}

/** The values of a connection by name, with the defaults of those that were not given. */
export class ConnectionValues {
  private readonly byName = new Map<string, ConnectionValue>();

  constructor(
    readonly declared: readonly (readonly [name: string, parameter: Json])[],
    values: Iterable<ConnectionValue>,
  ) {
    for (const value of values) this.byName.set(value.name.toLowerCase(), value);
  }

  /** Names are compared without case; undefined where there is no such value. */
  get(name: string): string | undefined {
    return this.byName.get(name.toLowerCase())?.value;
  }

  all(): readonly ConnectionValue[] {
    return [...this.byName.values()];
  }

  isDeclared(name: string): boolean {
    return this.declared.some(([key]) => key.toLowerCase() === name.toLowerCase());
  }
}

/** Parameters of the chosen set, else the connector's own. */
function declaredIn(apiProperties: Json | undefined, set: string | undefined): [string, Json][] {
  const properties = member(apiProperties, 'properties');
  const sets = itemsOf(member(member(properties, 'connectionParameterSets'), 'values'));
  const chosen = sets.find((each) => textOf(each, 'name') === set) ?? sets[0];
  return entriesOf(member(chosen ?? properties, chosen ? 'parameters' : 'connectionParameters'));
}

export function connectionValues(
  apiProperties: Json | undefined,
  { set, values }: Connection,
): ConnectionValues {
  const declared = declaredIn(apiProperties, set);
  const found: ConnectionValue[] = declared.flatMap(([name, parameter]) =>
    customParameters(name, parameter),
  );
  for (const [name, parameter] of declared) {
    const value = textOfValue(member(values, name)) ?? fallbackOf(parameter);
    if (value === undefined) continue;
    const type = textOf(parameter, 'type') ?? '';
    found.push({ name, type, value, isSecret: isSecret(name, parameter) });
  }
  const names = new Set(declared.map(([name]) => name));
  for (const [name, given] of entriesOf(values)) {
    const value = names.has(name) ? undefined : textOfValue(given);
    if (value !== undefined) found.push({ name, type: '', value, isSecret: true });
  }
  return new ConnectionValues(declared, found);
}

/** Parameters of a sign-in can be read as `token:<name>`, those of the OAuth settings included (policies.md 3). */
function customParameters(name: string, parameter: Json): ConnectionValue[] {
  return entriesOf(member(member(parameter, 'oAuthSettings'), 'customParameters')).flatMap(
    ([key, each]) => {
      const value = textOf(each, 'value');
      return value === undefined
        ? []
        : { name: `${name}:${key}`, type: 'string', value, isSecret: false };
    },
  );
}

/** What the dialog starts with: a default, else the first of the values to choose from (auth.md 2). */
function fallbackOf(parameter: Json): string | undefined {
  const constraints = member(member(parameter, 'uiDefinition'), 'constraints');
  const choices = [member(constraints, 'allowedValues'), member(parameter, 'allowedValues')];
  const first = choices.map((list) => itemsOf(list)[0]).find((choice) => choice !== undefined);
  return (
    textOf(parameter, 'defaultValue') ??
    textOfValue(member(constraints, 'default')) ??
    textOfValue(member(first, 'value'))
  );
}

function textOfValue(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (isObject(value)) return textOf(value, 'access_token') ?? textOf(value, 'accessToken');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** `clearText` shows a `securestring`, usually a user name; a plain `string` may still be called a secret (auth.md 13). */
function isSecret(name: string, parameter: Json): boolean {
  const type = textOf(parameter, 'type')?.toLowerCase();
  const constraints = member(member(parameter, 'uiDefinition'), 'constraints');
  if (member(constraints, 'clearText') === true) return false;
  return type === 'securestring' || type === 'oauthsetting' || isSecretName(name);
}
