import type { Definition } from '../../swagger/definition.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import {
  isArray,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  member,
  textOf,
} from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, type Fix, rule } from '../rule.ts';
import { called } from './labelled.ts';

const MANY = 3;

export const parameterRepeated = rule({
  id: 'parameter-repeated',
  title: 'The same parameter is written in several operations',
  severity: { ...everywhere('info'), custom: 'off' },
  visits: 'definition',
  why: 'Written once under "parameters" it can be changed in one place, and cannot come to differ.',
  source: 'CS',
  *check(_site, { definition }) {
    for (const { value, places } of repetitionsIn(definition)) {
      const [first, ...others] = places;
      if (first === undefined || places.length < MANY) continue;
      yield {
        at: first,
        message: `${called({ value })} is written the same in ${others.length} other places.`,
        fix: extraction(definition.root, value, places),
      };
    }
  },
});

interface Repetition {
  readonly value: JsonObject;
  readonly places: Pointer[];
}

/** Parameters that are written in operations, those that are the same JSON together. */
function repetitionsIn({ operations }: Definition): Iterable<Repetition> {
  const found = new Map<string, Repetition>();
  for (const { at, value } of operations) {
    for (const [index, item] of itemsOf(member(value, 'parameters')).entries()) {
      if (!isObject(item) || member(item, '$ref') !== undefined) continue;
      const place = child(at, 'parameters', index);
      const same = found.get(writtenAs(item));
      if (same) same.places.push(place);
      else found.set(writtenAs(item), { value: item, places: [place] });
    }
  }
  return found.values();
}

const written = new WeakMap<JsonObject, string>();

/** The same for equal values, whatever the order of their keys; kept for as long as the parameter stays as it is. */
function writtenAs(parameter: JsonObject): string {
  const known = written.get(parameter);
  if (known !== undefined) return known;
  const text = JSON.stringify(inOrder(parameter));
  written.set(parameter, text);
  return text;
}

function inOrder(value: Json): Json {
  if (isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  return Object.keys(value)
    .sort()
    .flatMap((key) => [key, inOrder(value[key] ?? null)]);
}

function extraction(
  root: JsonObject,
  value: JsonObject,
  places: readonly Pointer[],
): Fix | undefined {
  const name = textOf(value, 'name')?.replace(/[^\p{L}\p{N}_.-]/gu, '') ?? '';
  if (name === '') return undefined;
  let free = name;
  for (let number = 2; member(root['parameters'], free) !== undefined; number++)
    free = `${name}${number}`;
  const at = child('/parameters', free);
  return proposed(
    `Make it the shared parameter "${free}"`,
    ...places.map((place) => set(place, { $ref: `#${at}` })),
    set(at, value),
  );
}
