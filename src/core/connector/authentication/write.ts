import type { Change } from '../../text/change.ts';
import { child } from '../../text/pointer.ts';
import {
  entriesOf,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  member,
  sameJson,
} from '../../text/value.ts';
import { hasGateway, setGateway } from '../onPremises.ts';
import { type Authentication, kindOf, readAuthentication, writeSeveral } from './authentication.ts';
import { operationsNaming, type Scheme, schemeAt, writeScheme } from './scheme.ts';
import { writeWay } from './way.ts';

export interface AuthenticationChanges {
  readonly definition: readonly Change[];
  readonly properties: readonly Change[];
}

/** The changes that make both files say `next`; what they say already stays as it is written. */
export function writeAuthentication(
  root: Json | undefined,
  properties: Json | undefined,
  next: Authentication,
): AuthenticationChanges {
  return {
    definition: definitionChanges(root, properties, next),
    properties: propertiesChanges(properties, next),
  };
}

function propertiesChanges(properties: Json | undefined, next: Authentication): Change[] {
  const changes: Change[] = [];
  if (next.way.kind === 'windows' && !hasGateway(properties))
    changes.push(...setGateway(properties, true).slice(0, 1));
  const old = member(properties, 'connectionParameters');
  const parameters = inOldOrder(old, writeWay(next.way));
  if (!sameJson(isObject(old) ? old : {}, parameters))
    changes.push({ op: 'set', at: '/properties/connectionParameters', value: parameters });
  const sets = member(properties, 'connectionParameterSets');
  const was = readAuthentication(undefined, properties).several;
  if (!next.several && was)
    changes.push({ op: 'remove', at: '/properties/connectionParameterSets' });
  if (next.several) {
    const value = writeSeveral(next.several);
    if (!sameJson(sets, value))
      changes.push({ op: 'set', at: '/properties/connectionParameterSets', value });
  }
  return changes;
}

/** Members that were there keep their place; a merge then finds them where they stand. */
function inOldOrder(old: Json | undefined, next: JsonObject): JsonObject {
  const kept = entriesOf(old).flatMap(([key]) => {
    const value = member(next, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return { ...Object.fromEntries(kept), ...next };
}

function definitionChanges(
  root: Json | undefined,
  properties: Json | undefined,
  next: Authentication,
): Change[] {
  const before = readAuthentication(root, properties);
  const opensUp = kindOf(next) === 'none' && kindOf(before) !== 'none';
  const old = before.scheme;
  const now = next.scheme;
  if (opensUp) return withoutAny(root);
  const changes: Change[] = [];
  if (now && !sameJson(member(member(root, 'securityDefinitions'), now.key), writeScheme(now)))
    changes.push({ op: 'set', at: schemeAt(now.key), value: writeScheme(now) });
  if (old && old.key !== now?.key) changes.push({ op: 'remove', at: schemeAt(old.key) });
  changes.push(...requirementChanges(root, old, now));
  return changes;
}

/** The root's `security`, and that of operations that named a scheme which is gone. */
function requirementChanges(
  root: Json | undefined,
  old: Scheme | undefined,
  now: Scheme | undefined,
): Change[] {
  if (old?.key === now?.key && sameJson([...(old?.asked ?? [])], [...(now?.asked ?? [])]))
    return [];
  const changes: Change[] = [];
  const list = itemsOf(member(root, 'security'));
  const renamed = exchanged(list, old?.key, now);
  if (!sameJson(list, renamed)) changes.push({ op: 'set', at: '/security', value: renamed });
  if (old && old.key !== now?.key) {
    for (const { at, list: own } of operationsNaming(root, old.key))
      changes.push({ op: 'set', at, value: exchanged(own, old.key, now) });
  }
  return changes;
}

/** A list of requirements with another scheme in the old one's place. */
function exchanged(
  list: readonly Json[],
  old: string | undefined,
  now: Scheme | undefined,
): readonly Json[] {
  const wanted = now && now.asked !== undefined ? [{ [now.key]: now.asked }] : [];
  const names = (one: Json, key: string | undefined) =>
    key !== undefined && member(one, key) !== undefined;
  const at = list.findIndex((one) => names(one, old) || names(one, now?.key));
  if (at < 0) return now && old === undefined ? wanted : [...list, ...wanted];
  const others = (part: readonly Json[]) =>
    part.filter((one) => !names(one, old) && !names(one, now?.key));
  return [...others(list.slice(0, at)), ...wanted, ...others(list.slice(at + 1))];
}

/** A definition that asks for nothing: no scheme, no requirement (auth.md 4). */
function withoutAny(root: Json | undefined): Change[] {
  const changes: Change[] = [];
  const schemes = entriesOf(member(root, 'securityDefinitions'));
  if (schemes.length > 0) changes.push({ op: 'set', at: '/securityDefinitions', value: {} });
  if (itemsOf(member(root, 'security')).length > 0)
    changes.push({ op: 'set', at: '/security', value: [] });
  for (const [path, item] of entriesOf(member(root, 'paths')))
    for (const [verb, operation] of entriesOf(item))
      if (itemsOf(member(operation, 'security')).length > 0)
        changes.push({ op: 'remove', at: child('/paths', path, verb, 'security') });
  return changes;
}
