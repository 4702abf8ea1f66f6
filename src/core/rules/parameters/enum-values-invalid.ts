import { child, type Pointer } from '../../text/pointer.ts';
import { isArray, itemsOf, type Json, member, sameJson, textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, type Problem, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { type SiteWith, sitesWith } from './sitesWith.ts';

const KEY = 'x-ms-enum-values';

export const enumValuesInvalid = rule({
  id: 'enum-values-invalid',
  title: 'The names of the choices do not fit the choices',
  severity: everywhere('error'),
  visits: ['parameter', 'schema'],
  keys: [KEY, 'items'],
  why: 'Makers choose by the names: each value needs one, and each name a value.',
  source:
    'VAL MissingEnumValuesDisplayName, DuplicateEnumValuesInExtension, InvalidEnumValuesExtensionValue',
  *check(visited) {
    for (const site of sitesWith(KEY, visited)) yield* problemsOf(site);
  },
});

function* problemsOf({ at, value, held: named }: SiteWith): Iterable<Problem> {
  const place = child(at, KEY);
  if (!isArray(named)) {
    yield {
      at: place,
      message: 'The names of choices are a list of objects with value and displayName.',
    };
    return;
  }
  const choices = member(value, 'enum');
  if (choices === undefined) yield withoutEnum(at, named);
  const seen = new Set<string>();
  for (const [index, item] of named.entries()) {
    const message = faultOf(item, itemsOf(choices), seen);
    if (message) yield { at: child(place, index), message };
    seen.add(JSON.stringify(member(item, 'value')));
  }
}

function faultOf(
  item: Json,
  choices: readonly Json[],
  seen: ReadonlySet<string>,
): string | undefined {
  const value = member(item, 'value');
  if (value === undefined) return 'This choice has no value.';
  if (!textOf(item, 'displayName')?.trim())
    return `The choice ${quoted(value)} has no displayName.`;
  if (seen.has(JSON.stringify(value))) return `The value ${quoted(value)} has a name already.`;
  return choices.length === 0 || choices.some((choice) => sameJson(choice, value))
    ? undefined
    : `The value ${quoted(value)} is none of the values of "enum".`;
}

/** The designers look at the names only beside the list of values. */
function withoutEnum(at: Pointer, named: readonly Json[]): Problem {
  const values = named.flatMap((item) => member(item, 'value') ?? []);
  return {
    at: child(at, KEY),
    message: 'There are names of choices, but no "enum" with their values: designers ignore them.',
    severity: everywhere('warning'),
    fix:
      values.length > 0
        ? proposed('Add "enum" with these values', set(child(at, 'enum'), values))
        : undefined,
  };
}
