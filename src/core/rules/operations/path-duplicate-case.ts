import { VERBS } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { entriesOf, type Json, member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, type Fix, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { isPath } from './pathTemplate.ts';

export const pathDuplicateCase = rule({
  id: 'path-duplicate-case',
  title: 'Two paths differ in capitals only',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'The platform compares paths without case, so one of the two is never reached.',
  source: 'VAL PathRedefined',
  *check({ value }) {
    const first = new Map<string, [path: string, item: Json]>();
    for (const [path, item] of entriesOf(value['paths'])) {
      if (!isPath(path)) continue;
      const twin = first.get(path.toLowerCase());
      if (!twin) {
        first.set(path.toLowerCase(), [path, item]);
        continue;
      }
      yield {
        at: child('/paths', path),
        part: 'key',
        message: `The path ${quoted(path)} is there already as ${quoted(twin[0])}.`,
        fix: merge(path, item, twin),
      };
    }
  },
});

/** Moves the operations of a path to its twin, if that has none of their verbs and nothing else is in the way. */
function merge(path: string, item: Json, [twin, held]: [string, Json]): Fix | undefined {
  const members = entriesOf(item);
  const verbs: readonly string[] = VERBS;
  const mayMove = members.every(([key]) => verbs.includes(key) && member(held, key) === undefined);
  if (!mayMove || variables(path) !== variables(twin)) return undefined;
  return proposed(
    `Move its operations to "${twin}"`,
    ...members.map(([verb, operation]) => set(child('/paths', twin, verb), operation)),
    { op: 'remove', at: child('/paths', path) },
  );
}

const variables = (path: string): string => (path.match(/\{[^{}]*\}/g) ?? []).join();
