import type { Change } from '../text/change.ts';
import { child, type Pointer } from '../text/pointer.ts';
import { isArray, isObject, itemsOf, type Json, member } from '../text/value.ts';

/**
 * Gives what the connection asks for another name: in `connectionParameters`, in each set that has it, and where
 * policies read it. Connections that were made before know the old name only.
 * @param properties what stands under `properties` in apiProperties.json
 */
export function renameConnectionParameter(
  properties: Json | undefined,
  from: string,
  to: string,
): Change[] {
  const sets = itemsOf(member(member(properties, 'connectionParameterSets'), 'values'));
  const lists: [Pointer, Json | undefined][] = [
    ['/properties/connectionParameters', member(properties, 'connectionParameters')],
    ...sets.map((set, index): [Pointer, Json | undefined] => [
      child('/properties/connectionParameterSets/values', index, 'parameters'),
      member(set, 'parameters'),
    ]),
  ];
  const own = lists.flatMap(([at, list]): Change[] =>
    member(list, from) === undefined ? [] : [{ op: 'rename', at: child(at, from), key: to }],
  );
  const policies = member(properties, 'policyTemplateInstances') ?? null;
  return [...own, ...readings(policies, '/properties/policyTemplateInstances', from, to)];
}

/** `@connectionParameters('name'` as policies write it: the function without case, the name in single quotes. */
const READING = /(@\{?connectionParameters\(\s*')((?:[^']|'')*)(?=')/gi;

function readings(value: Json, at: Pointer, from: string, to: string): Change[] {
  if (isArray(value))
    return value.flatMap((item, index) => readings(item, child(at, index), from, to));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, held]) => readings(held, child(at, key), from, to));
  if (typeof value !== 'string' || !value.includes(from)) return [];
  const renamed = value.replaceAll(READING, (whole, call: string, name: string) =>
    name.toLowerCase() === from.toLowerCase() ? call + to.replaceAll("'", "''") : whole,
  );
  return renamed === value ? [] : [{ op: 'set', at, value: renamed }];
}
