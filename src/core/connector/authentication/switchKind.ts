import type { Json, JsonObject } from '../../text/value.ts';
import { type Authentication, type NamedSet, readSet } from './authentication.ts';
import { newSignIn, schemeLike } from './edit.ts';
import { type Kind, nameOf, schemeTypeOf, type WayKind } from './kinds.ts';
import { newParameter, type Parameter } from './parameter.ts';
import { schemeFor } from './scheme.ts';
import { isGateway, KEYS, rowsOf, type Way, writeWay } from './way.ts';

/** auth.md 5 and 6. */
const newUser = () =>
  newParameter(KEYS.user, {
    type: 'securestring',
    label: 'User name',
    description: 'Your user name.',
    tooltip: 'Your user name',
    clearText: true,
    tabIndex: 2,
  });
const newPassword = () =>
  newParameter(KEYS.password, {
    type: 'securestring',
    label: 'Password',
    description: 'Your password.',
    tooltip: 'Your password',
    clearText: false,
    tabIndex: 3,
  });
const newSecret = () =>
  newParameter(KEYS.secret, {
    type: 'securestring',
    label: 'API key',
    description: 'Your API key.',
    tooltip: 'Your API key',
    clearText: false,
    tabIndex: 2,
  });

const GATEWAY_ONLY = ['gateway'];
function newAuthType(): Parameter {
  const made = newParameter(KEYS.authType, {
    label: 'Authentication type',
    description: 'How to sign in.',
    tooltip: 'How to sign in',
    tabIndex: 1,
  });
  const foreign: JsonObject = { ...made.foreign, allowedValues: [{ value: 'windows' }] };
  return { ...made, allowedValues: [{ text: 'Windows', value: 'windows' }], foreign };
}
/** The picker of the data gateway (auth.md 8). */
const GATEWAY: JsonObject = {
  type: 'gatewaySetting',
  gatewaySettings: { dataSourceType: 'CustomConnector', connectionDetails: [] },
  uiDefinition: { constraints: { tabIndex: 4, required: 'true', capability: GATEWAY_ONLY } },
};

/** Names under which a kind's own parameters go on as custom ones: under their own they would be that kind. */
const AS_CUSTOM: Readonly<Record<string, string>> = {
  [KEYS.user]: 'user',
  [KEYS.password]: 'userPassword',
  [KEYS.secret]: 'apiKey',
};

/** Another kind of sign-in, with everything of the old one that means something there. */
export function wayAs(way: Way, kind: WayKind, title: string): Way {
  if (way.kind === kind) return way;
  const { foreign } = way;
  const more = way.more.filter(({ key }) => !key.toLowerCase().startsWith('token:'));
  const both = way.kind === 'basic' || way.kind === 'windows' ? way : undefined;
  const user = both?.user ?? newUser();
  const password = both?.password ?? newPassword();
  switch (kind) {
    case 'none':
      return {
        kind,
        more: [],
        foreign: Object.fromEntries(Object.entries(foreign).filter(isGateway)),
      };
    case 'custom': {
      const kept = rowsOf({ ...way, more })
        .filter(({ key }) => key !== KEYS.authType)
        .map((row) => ({
          ...row,
          key: AS_CUSTOM[row.key] ?? row.key,
        }));
      return { kind, more: kept.length > 0 ? kept : [{ ...newSecret(), key: 'apiKey' }], foreign };
    }
    case 'basic':
      return { kind, user, password, more, foreign };
    case 'windows':
      return {
        kind,
        user,
        password,
        more,
        authType: newAuthType(),
        foreign: Object.entries(foreign).some(isGateway)
          ? foreign
          : { ...foreign, gateway: GATEWAY },
      };
    case 'api-key': {
      // A custom secret is most likely the key.
      const found =
        way.kind === 'custom'
          ? more.find(({ type }) => type.toLowerCase() === 'securestring')
          : undefined;
      const secret = found ? { ...found, key: KEYS.secret } : newSecret();
      return { kind, secret, more: more.filter((row) => row !== found), foreign };
    }
    case 'oauth2':
      return { kind, oauth: newSignIn(title), more, foreign };
  }
}

/** A parameter set of that kind under a name that no other has. */
export function newSet(sets: readonly NamedSet[], way: Way): NamedSet {
  const base = way.kind === 'api-key' ? 'key' : way.kind;
  const taken = new Set(sets.map(({ name }) => name));
  let name: string = base;
  for (let number = 2; taken.has(name); number++) name = `${base}${number}`;
  return readSet({
    name,
    uiDefinition: { displayName: nameOf(way.kind), description: nameOf(way.kind) },
    parameters: writeWay(way),
    metadata: { allowSharing: way.kind !== 'oauth2' },
  });
}

/**
 * Another authentication type. Labels, extra parameters and the definition's own scheme go along where they mean
 * something; `remembered` is how that kind looked when it was last left.
 */
export function switchKind(
  root: Json | undefined,
  before: Authentication,
  kind: Kind,
  title: string,
  remembered?: Authentication,
): Authentication {
  const ofSets = before.several?.sets.find(({ way }) => way.kind === kind)?.way;
  if (remembered && !ofSets) return remembered;
  if (kind === 'several') {
    const first = newSet([], before.way);
    const foreign: JsonObject = {
      uiDefinition: { displayName: 'Authentication type', description: 'How to sign in.' },
      values: [],
    };
    const label = 'Authentication type';
    return {
      ...before,
      several: { kind, label, description: 'How to sign in.', sets: [first], foreign },
    };
  }
  const from = ofSets ?? before.way;
  const way = wayAs(from, kind, title);
  const scheme = schemeFor(root, schemeTypeOf(kind));
  return {
    way,
    several: undefined,
    scheme: way.kind === 'oauth2' ? schemeLike(scheme, way.oauth) : scheme,
  };
}
