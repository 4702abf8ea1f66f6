import { schemasIn } from '../../swagger/schemas.ts';
import { lastOf, type Pointer, parentOf } from '../../text/pointer.ts';
import { entriesOf, type JsonObject } from '../../text/value.ts';
import { type Section, sectionsOf } from '../sections.ts';
import { rootKindOf } from './places.ts';

/** An object schema that is written out, and its text by which equal ones are found. */
interface Inline {
  readonly at: Pointer;
  readonly schema: JsonObject;
  readonly text: string;
}

/** Equal object schemas. */
interface Repeated {
  readonly schema: JsonObject;
  readonly places: readonly Pointer[];
}

const FEWEST = 3;

/** Object schemas that are written out at least three times; what stands inside such a one is not told again. */
export function repeatedObjects(root: JsonObject): Repeated[] {
  const all = [...sectionsOf(root)].flatMap(inlineIn);
  const counts = new Map<string, number>();
  for (const { text } of all) counts.set(text, (counts.get(text) ?? 0) + 1);
  const byText = new Map<string, Inline[]>();
  for (const inline of all) {
    if ((counts.get(inline.text) ?? 0) < FEWEST) continue;
    const equal = byText.get(inline.text);
    if (equal) equal.push(inline);
    else byText.set(inline.text, [inline]);
  }
  const largestFirst = [...byText].sort(([a], [b]) => b.length - a.length);
  const covered = new Set<Pointer>();
  const isCovered = (at: Pointer): boolean =>
    at !== '' && (covered.has(at) || isCovered(parentOf(at)));
  return largestFirst.flatMap(([, equal]) => {
    const [first, ...others] = equal.filter(({ at }) => !isCovered(at));
    if (!first || others.length + 1 < FEWEST) return [];
    const places = [first, ...others].map(({ at }) => at);
    for (const at of places) covered.add(at);
    return [{ schema: first.schema, places }];
  });
}

const known = new WeakMap<
  JsonObject,
  { readonly at: Pointer; readonly inline: readonly Inline[] }
>();

/** Read once for each value, so an edit costs the section that it touched. */
function inlineIn({ kind, at, value }: Section): readonly Inline[] {
  const kept = known.get(value);
  if (kept?.at === at) return kept.inline;
  const inline: Inline[] = [];
  for (const { at: place, value: schema } of schemasIn({ [kind]: { [lastOf(at)]: value } })) {
    if (entriesOf(schema['properties']).length === 0) continue;
    if (rootKindOf(place) === 'definition') continue;
    inline.push({ at: place, schema, text: JSON.stringify(schema) });
  }
  known.set(value, { at, inline });
  return inline;
}
