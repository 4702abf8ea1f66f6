import { child, type Pointer } from '../text/pointer.ts';
import { entriesOf, isObject, itemsOf, type Json, member, textOf } from '../text/value.ts';

/** How people sign in, as apiProperties.json says it (auth.md 3). */
export type SignInKind = 'none' | 'basic' | 'api-key' | 'oauth2' | 'custom';

export interface ConnectionParameter {
  readonly key: string;
  readonly type: string;
  /** What the connection dialog calls it; the key where it has no name. */
  readonly label: string;
  readonly hidden: boolean;
}

export interface SignIn {
  /** Where its parameters stand in apiProperties.json. */
  readonly at: Pointer;
  /** For one way of several, its name. */
  readonly name: string;
  readonly kind: SignInKind;
  readonly parameters: readonly ConnectionParameter[];
}

/** The ways to sign in that `properties` (of apiProperties.json) offers: one, or one for each parameter set. */
export function signInsOf(properties: Json | undefined): readonly SignIn[] {
  const sets = itemsOf(member(member(properties, 'connectionParameterSets'), 'values'));
  if (sets.length === 0)
    return [
      signIn('/properties/connectionParameters', '', member(properties, 'connectionParameters')),
    ];
  return sets.map((set, index) => {
    const shown = textOf(member(set, 'uiDefinition'), 'displayName');
    const at = child('/properties/connectionParameterSets/values', index, 'parameters');
    return signIn(at, shown ?? textOf(set, 'name') ?? '', member(set, 'parameters'));
  });
}

function signIn(at: Pointer, name: string, parameters: Json | undefined): SignIn {
  const list = entriesOf(parameters)
    .filter(([, value]) => isObject(value))
    .map(([key, value]) => parameterOf(key, value));
  return { at, name, kind: kindOf(list), parameters: list };
}

function parameterOf(key: string, value: Json): ConnectionParameter {
  const shown = member(value, 'uiDefinition');
  const constraints = member(shown, 'constraints');
  const hidden = [member(constraints, 'hidden'), member(constraints, 'hideInUI')];
  return {
    key,
    type: textOf(value, 'type') ?? '',
    label: textOf(shown, 'displayName') ?? key,
    hidden: hidden.some((flag) => flag === 'true' || flag === true),
  };
}

function kindOf(parameters: readonly ConnectionParameter[]): SignInKind {
  const has = (test: (parameter: ConnectionParameter) => boolean) => parameters.some(test);
  const keys = parameters.filter(({ type }) => type !== 'gatewaySetting');
  if (keys.length === 0) return 'none';
  if (has(({ type }) => type.toLowerCase() === 'oauthsetting')) return 'oauth2';
  if (has(({ key }) => key === 'username') && has(({ key }) => key === 'password')) return 'basic';
  return has(({ key }) => key === 'api_key') ? 'api-key' : 'custom';
}
