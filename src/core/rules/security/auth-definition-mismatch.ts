import { isOAuth } from '../../connector/authentication/oauth.ts';
import { instancesIn } from '../../connector/policies/instances.ts';
import { child } from '../../text/pointer.ts';
import {
  entriesOf,
  isObject,
  type Json,
  type JsonObject,
  member,
  textOf,
} from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { connectionUses } from '../policies/connectionNames.ts';
import { everywhere, type Problem, type RuleContext, rule } from '../rule.ts';

/** The kinds of sign-in that both files have a word for (auth.md 3). */
interface Kind {
  readonly type: string;
  /** What apiProperties.json has for it, in words. */
  readonly asks: string;
  /** The keys of its connection parameters; none where the type tells. */
  readonly keys: readonly string[];
  readonly key: string;
  readonly scheme: JsonObject;
}

const OAUTH: Kind = {
  type: 'oauth2',
  asks: 'an oauthSetting',
  keys: [],
  key: 'oauth2_auth',
  scheme: { type: 'oauth2', flow: 'accessCode', authorizationUrl: '', tokenUrl: '', scopes: {} },
};
const KINDS: readonly Kind[] = [
  OAUTH,
  {
    type: 'basic',
    asks: 'username and password',
    keys: ['username', 'password'],
    key: 'basic_auth',
    scheme: { type: 'basic' },
  },
  {
    type: 'apiKey',
    asks: 'api_key',
    keys: ['api_key'],
    key: 'api_key',
    scheme: { type: 'apiKey', in: 'header', name: 'X-Api-Key' },
  },
];

export const authDefinitionMismatch = rule({
  id: 'auth-definition-mismatch',
  title: 'Definition and apiProperties.json disagree about the sign-in',
  severity: everywhere('warning'),
  visits: ['definition', 'properties'],
  why: 'One file says what people are asked, the other where it goes: what only one of them knows is not sent.',
  source: 'auth.md',
  *check({ at }, context) {
    const { properties } = context;
    const parameters = member(properties, 'connectionParameters');
    if (!isObject(parameters) || member(properties, 'connectionParameterSets') !== undefined)
      return;
    if (at === '') yield* withoutDefinition(parameters, context);
    else yield* withoutParameters(at, parameters, context);
  },
});

/** What people are asked for and the definition does not know. */
function* withoutDefinition(parameters: JsonObject, context: RuleContext): Iterable<Problem> {
  const { root } = context.definition;
  const types = schemeTypes(root);
  // What is wrong with a type is reported there.
  if (!KINDS.some(({ type }) => types.has(type)) && types.size > 0) return;
  const read = namesRead(context.properties);
  for (const kind of KINDS) {
    if (!isAsked(kind, parameters) || types.has(kind.type)) continue;
    if (keysOf(kind, parameters).some((key) => read.has(key))) continue;
    const schemes = member(root, 'securityDefinitions');
    const isFree = member(schemes, kind.key) === undefined;
    yield {
      at: isObject(schemes) ? '/securityDefinitions' : '',
      message: `apiProperties.json asks for ${kind.asks}, but no security definition is of the type ${kind.type}.`,
      fix: isFree
        ? proposed(
            `Add a security definition of the type ${kind.type}`,
            set(child('/securityDefinitions', kind.key), schemeOf(kind, parameters)),
          )
        : undefined,
    };
  }
}

/** What the definition knows and nobody is asked for. */
function* withoutParameters(
  at: '' | `/${string}`,
  parameters: JsonObject,
  context: RuleContext,
): Iterable<Problem> {
  const types = schemeTypes(context.definition.root);
  // The one that people are asked for instead is reported in the definition.
  const isOther = KINDS.some((kind) => isAsked(kind, parameters) && !types.has(kind.type));
  if (isOther || namesRead(context.properties).size > 0) return;
  for (const kind of KINDS) {
    if (!types.has(kind.type) || isAsked(kind, parameters)) continue;
    yield {
      at: child(at, 'connectionParameters'),
      message: `The definition has a security definition of the type ${kind.type}, but there is no connection parameter for it (${kind.asks}).`,
    };
  }
}

const schemeTypes = (root: JsonObject): ReadonlySet<string> =>
  new Set(entriesOf(root['securityDefinitions']).map(([, scheme]) => textOf(scheme, 'type') ?? ''));

const keysOf = (kind: Kind, parameters: JsonObject): readonly string[] =>
  kind === OAUTH
    ? entriesOf(parameters).flatMap(([key, value]) => (isOAuth(value) ? [key.toLowerCase()] : []))
    : kind.keys;

const isAsked = (kind: Kind, parameters: JsonObject): boolean => {
  const keys = keysOf(kind, parameters);
  return kind === OAUTH
    ? keys.length > 0
    : keys.every((key) => member(parameters, key) !== undefined);
};

/** The addresses are known where the sign-in has them. */
function schemeOf(kind: Kind, parameters: JsonObject): JsonObject {
  if (kind !== OAUTH) return kind.scheme;
  const sign = Object.values(parameters).find(isOAuth);
  const custom = member(member(sign, 'oAuthSettings'), 'customParameters');
  const url = (name: string) => textOf(member(custom, name), 'value') ?? '';
  return {
    ...kind.scheme,
    authorizationUrl: url('authorizationUrl'),
    tokenUrl: url('tokenUrl'),
  };
}

/** The connection parameters that policies send themselves. */
function namesRead(properties: Json | undefined): ReadonlySet<string> {
  const uses = instancesIn(properties).flatMap((policy) => [...connectionUses(policy)]);
  return new Set(uses.map(({ name }) => name.toLowerCase()));
}
