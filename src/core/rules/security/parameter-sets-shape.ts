import { child, type Pointer } from '../../text/pointer.ts';
import { isArray, isObject, type Json, type JsonObject, member, textOf } from '../../text/value.ts';
import { safely } from '../fix.ts';
import { everywhere, type Problem, rule } from '../rule.ts';
import { clipped, listed } from '../words/clipped.ts';

export const parameterSetsShape = rule({
  id: 'parameter-sets-shape',
  title: 'The ways to sign in are not described whole',
  severity: everywhere('error'),
  visits: 'properties',
  why: 'People choose one by its label, and what it asks stands under its parameters: nothing else is read.',
  source: 'multi-auth page',
  *check({ at, value }) {
    const sets = value['connectionParameterSets'];
    const place = child(at, 'connectionParameterSets');
    if (sets === undefined) return;
    if (!isObject(sets)) {
      yield { at: place, message: 'connectionParameterSets must be an object.' };
      return;
    }
    yield* lacking(place, sets, 'connectionParameterSets', ['uiDefinition', 'values']);
    yield* misspelled(child(place, 'uiDefinition'), sets['uiDefinition']);
    const values = sets['values'];
    if (isArray(values)) yield* valuesProblems(child(place, 'values'), values);
    else if (values !== undefined)
      yield { at: child(place, 'values'), message: 'The values must be a list of sets.' };
  },
});

function* valuesProblems(at: Pointer, values: readonly Json[]): Iterable<Problem> {
  const names = new Set<string>();
  for (const [index, set] of values.entries()) {
    const place = child(at, index);
    if (!isObject(set)) {
      yield { at: place, message: 'A set must be an object.' };
      continue;
    }
    const name = textOf(set, 'name') ?? '';
    yield* lacking(place, set, name ? `The set "${clipped(name)}"` : `Set ${index + 1}`, [
      'name',
      'uiDefinition',
      'parameters',
    ]);
    yield* misspelled(child(place, 'uiDefinition'), set['uiDefinition']);
    if (name && names.has(name.toLowerCase()))
      yield {
        at: child(place, 'name'),
        message: `Another set is called "${clipped(name)}" already.`,
      };
    names.add(name.toLowerCase());
  }
}

function* lacking(
  at: Pointer,
  value: JsonObject,
  what: string,
  names: readonly string[],
): Iterable<Problem> {
  const missing = names.filter((name) => {
    const found = member(value, name);
    return found === undefined || found === null || found === '';
  });
  if (missing.length > 0) yield { at, message: `${what} needs ${listed(missing)}.` };
}

/** Documentation spells it `displayname` in one place; nobody reads that. */
function* misspelled(at: Pointer, definition: Json | undefined): Iterable<Problem> {
  if (member(definition, 'displayName') !== undefined || !isObject(definition)) return;
  const key = Object.keys(definition).find((name) => name.toLowerCase() === 'displayname');
  if (key === undefined) return;
  yield {
    at: child(at, key),
    part: 'key',
    message: `"${key}" is written "displayName".`,
    fix: safely('Rename to "displayName"', {
      op: 'rename',
      at: child(at, key),
      key: 'displayName',
    }),
  };
}
