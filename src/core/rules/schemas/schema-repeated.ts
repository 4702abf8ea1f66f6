import { child, lastOf, type Pointer, parentOf, segmentsOf } from '../../text/pointer.ts';
import { type Json, member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { pascalCase } from '../words/casing.ts';
import { repeatedObjects } from './repeatedObjects.ts';

export const schemaRepeated = rule({
  id: 'schema-repeated',
  title: 'The same object is described again and again',
  severity: { certified: 'info', independent: 'info', custom: 'off' },
  visits: 'definition',
  why: 'One definition that all of them refer to is shorter, and is changed in one place.',
  source: 'CS',
  *check({ value: root }) {
    for (const { schema, places } of repeatedObjects(root)) {
      const [at] = places;
      if (at === undefined) continue;
      const name = freeName(nameOf(at), member(root, 'definitions'));
      yield {
        at,
        message: `The same object is described in ${places.length} places, this being the first.`,
        fix: proposed(
          `Make it the definition "${name}"`,
          set(child('/definitions', name), schema),
          ...places.map((place) => set(place, { $ref: `#/definitions/${name}` })),
        ),
      };
    }
  },
});

/** After the property that it is, or that lists it; else after the path. */
function nameOf(at: Pointer): string {
  for (let place = at; place !== ''; place = parentOf(place)) {
    const name = pascalCase(lastOf(place));
    if (lastOf(parentOf(place)) === 'properties' && name !== '') return name;
  }
  return pascalCase(segmentsOf(at)[1] ?? '') || 'Object';
}

function freeName(name: string, definitions: Json | undefined): string {
  let free = name;
  for (let number = 2; member(definitions, free) !== undefined; number++) free = `${name}${number}`;
  return free;
}
