import { partsOf } from '../../runtime/schema/shape.ts';
import type { Lookup, Site } from '../../swagger/definition.ts';
import { setRequired } from '../../swagger/required.ts';
import { child } from '../../text/pointer.ts';
import { isObject, itemsOf, type JsonObject, member } from '../../text/value.ts';
import { proposed } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { isReference } from './places.ts';

export const schemaRequiredUndefined = rule({
  id: 'schema-required-undefined',
  title: 'A required property is not described',
  severity: everywhere('error'),
  visits: 'schema',
  keys: ['required', 'allOf'],
  why: 'Makers would have to fill in a field that no product can show.',
  source: 'VAL RequiredPropertyDefinitionMissing',
  *check(schema, context) {
    const { at, value } = schema;
    if (PART.test(at) || isReference(value)) return;
    for (const owner of [schema, ...partsWrittenIn(schema)]) {
      for (const [index, name] of itemsOf(owner.value['required']).entries()) {
        if (typeof name !== 'string' || !isForObjects(owner.value)) continue;
        if (member(value['properties'], name) !== undefined) continue;
        if (value['allOf'] && isInParts(schema, name, context.lookup)) continue;
        yield {
          at: child(owner.at, 'required', index),
          message: `${quoted(name)} is required, but is none of the properties.`,
          fix: proposed(
            `Take ${quoted(name)} out of the list`,
            ...setRequired(owner.value, owner.at, name, false),
          ),
        };
      }
    }
  },
});

/** A part is judged together with what it is a part of. */
const PART = /\/allOf\/\d+$/;

/** A list on anything else is another rule's. */
const isForObjects = ({ type }: JsonObject): boolean => type === undefined || type === 'object';

function* partsWrittenIn({ at, value }: Site): Iterable<Site> {
  for (const [index, part] of itemsOf(value['allOf']).entries()) {
    if (!isObject(part) || isReference(part)) continue;
    const site = { at: child(at, 'allOf', index), value: part };
    yield site;
    yield* partsWrittenIn(site);
  }
}

/** What a broken reference leads to might have it. */
function isInParts(schema: Site, name: string, lookup: Lookup): boolean {
  return partsOf(lookup, schema).some(
    ({ at, value }) =>
      member(value['properties'], name) !== undefined ||
      itemsOf(value['allOf']).some((part) => !lookup.follow({ at, value: part })),
  );
}
