import { spelled } from '../../connector/authentication/fields.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { isObject, type JsonObject, member, textOf } from '../../text/value.ts';
import { type ConnectionParameter, connectionParameters } from './connectionParameters.ts';

/** An OAuth sign-in of apiProperties.json (auth.md 7). */
export interface SignIn {
  readonly parameter: ConnectionParameter;
  /** Its `oAuthSettings`. */
  readonly at: Pointer;
  readonly value: JsonObject;
  /** As written; blank where it names none. */
  readonly provider: string;
  readonly customAt: Pointer;
  /** What the provider asks for by name. */
  readonly custom: JsonObject | undefined;
}

export function* signInsOf(at: Pointer, properties: JsonObject): Iterable<SignIn> {
  for (const parameter of connectionParameters(at, properties)) {
    if (parameter.type.toLowerCase() !== 'oauthsetting') continue;
    const key = spelled(parameter.value, 'oAuthSettings');
    const value = member(parameter.value, key);
    if (!isObject(value)) continue;
    const place = child(parameter.at, key);
    const customKey = spelled(value, 'customParameters');
    const custom = member(value, customKey);
    yield {
      parameter,
      at: place,
      value,
      provider: textOf(value, spelled(value, 'identityProvider')) ?? '',
      customAt: child(place, customKey),
      custom: isObject(custom) ? custom : undefined,
    };
  }
}

/** A custom parameter as the file spells it, names being compared without case (auth.md 8). */
export function customOf({ custom, customAt }: SignIn, name: string) {
  const key = spelled(custom, name);
  return { at: child(customAt, key), value: member(custom, key) };
}
