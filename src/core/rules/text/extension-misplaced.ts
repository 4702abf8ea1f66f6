import { type Site, VERBS } from '../../swagger/definition.ts';
import { EXTENSIONS } from '../../swagger/vocabulary/extensions.ts';
import type { ObjectName } from '../../swagger/vocabulary/types.ts';
import { child, lastOf, type Pointer, parentOf } from '../../text/pointer.ts';
import { isObject, type Json, type JsonObject, member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, type Fix, rule } from '../rule.ts';
import { alternatives } from '../words/alternatives.ts';
import { isMicrosofts } from './knownExtension.ts';
import { OBJECT_WORDS } from './objectWords.ts';
import { type Oddity, odditiesOf } from './oddities.ts';

/** Their own rules say so where these stand on what they do nothing for. */
const JUDGED_ELSEWHERE: ReadonlySet<string> = new Set([
  'x-ms-url-encoding',
  'x-ms-notification-url',
]);

export const extensionMisplaced = rule({
  id: 'extension-misplaced',
  title: 'An extension where no product reads it',
  severity: everywhere('warning'),
  visits: 'definition',
  why: 'An extension has effect only on the objects it is made for; elsewhere it is passed over in silence.',
  source: 'EXT, SCH',
  *check({ value }) {
    for (const oddity of odditiesOf(value, 'extension')) {
      const { at, key, object } = oddity;
      const places = isMicrosofts(key) ? placesOf(key) : undefined;
      const where = OBJECT_WORDS[object];
      if (!places || where === undefined || JUDGED_ELSEWHERE.has(key)) continue;
      yield {
        at,
        part: 'key',
        message: `"${key}" does nothing on ${where}; it belongs on ${alternatives(places.map(wordsOf))}.`,
        fix: moved(oddity, places, value),
      };
    }
  },
});

/** Undefined for what is unknown, or read nowhere. */
function placesOf(key: string): readonly ObjectName[] | undefined {
  const on = Object.hasOwn(EXTENSIONS, key) ? EXTENSIONS[key]?.on : undefined;
  return on === 'anywhere' ? undefined : on;
}

const wordsOf = (place: ObjectName): string => OBJECT_WORDS[place] ?? `"${place}"`;

/** To the object around it or the only one inside it, where it is read and not given yet. */
function moved(
  { at, key, object, value, beside }: Oddity & { kind: 'extension' },
  places: readonly ObjectName[],
  root: JsonObject,
): Fix | undefined {
  const owner = parentOf(at);
  const targets = neighbours({ at: owner, value: beside }, object, root).filter(([name]) =>
    places.includes(name),
  );
  const [target, ...others] = targets;
  if (!target || others.length > 0) return undefined;
  const [name, place, given] = target;
  if (member(given, key) !== undefined) return undefined;
  return proposed(`Move to ${wordsOf(name)}`, { op: 'remove', at }, set(child(place, key), value));
}

type Neighbour = readonly [ObjectName, Pointer, Json | undefined];

function neighbours({ at, value }: Site, object: ObjectName, root: JsonObject): Neighbour[] {
  switch (object) {
    case 'root':
      return [['info', '/info', value['info']]];
    case 'info':
      return [['root', '', root]];
    case 'pathItem':
      return VERBS.flatMap((verb): Neighbour[] =>
        isObject(member(value, verb)) ? [['operation', child(at, verb), value[verb]]] : [],
      );
    case 'operation': {
      const path = parentOf(at);
      return [['pathItem', path, member(root['paths'], lastOf(path))]];
    }
    default:
      return [];
  }
}
