import { readAt } from '../../connector/authentication/fields.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import {
  entriesOf,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  member,
  textOf,
} from '../../text/value.ts';

/** The connection parameters of one way to sign in: the only one, or one of `connectionParameterSets`. */
export interface ParameterGroup {
  readonly at: Pointer;
  readonly value: JsonObject;
  readonly isSet: boolean;
}

export interface ConnectionParameter {
  readonly at: Pointer;
  readonly key: string;
  readonly value: Json;
  readonly group: ParameterGroup;
  /** As written; blank where there is none. */
  readonly type: string;
}

/** The groups under `/properties` of apiProperties.json, the common one first. */
export function* parameterGroups(at: Pointer, properties: JsonObject): Iterable<ParameterGroup> {
  const common = properties['connectionParameters'];
  if (isObject(common))
    yield { at: child(at, 'connectionParameters'), value: common, isSet: false };
  const sets = itemsOf(member(properties['connectionParameterSets'], 'values'));
  for (const [index, set] of sets.entries()) {
    const value = member(set, 'parameters');
    const place = child(at, 'connectionParameterSets', 'values', index, 'parameters');
    if (isObject(value)) yield { at: place, value, isSet: true };
  }
}

export function* connectionParameters(
  at: Pointer,
  properties: JsonObject,
): Iterable<ConnectionParameter> {
  for (const group of parameterGroups(at, properties)) yield* parametersIn(group);
}

export const parametersIn = (group: ParameterGroup): readonly ConnectionParameter[] =>
  entriesOf(group.value).map(([key, value]) => {
    const type = textOf(value, 'type') ?? '';
    return { at: child(group.at, key), key, value, group, type };
  });

const hasType = (parameter: ConnectionParameter, ...types: readonly string[]): boolean =>
  types.includes(parameter.type.toLowerCase());

/** Drawn as a button or a picker of its own, which needs no words. */
export const isOwnControl = (parameter: ConnectionParameter): boolean =>
  hasType(parameter, 'oauthsetting', 'gatewaysetting', 'managedidentity');

/** What a constraint says, whatever its spelling and whether it is a text or a boolean. */
export const constraint = ({ value }: ConnectionParameter, name: string): string =>
  String(readAt(value, ['uiDefinition', 'constraints', name]) ?? '').toLowerCase();

export const isHidden = (parameter: ConnectionParameter): boolean =>
  constraint(parameter, 'hidden') === 'true' || constraint(parameter, 'hideInUI') === 'true';
