import { type Lookup, refTo } from '../../swagger/definition.ts';
import { lastOf, type Pointer } from '../../text/pointer.ts';
import { isObject } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { listed } from '../words/clipped.ts';
import { outlineOf } from './outline.ts';
import { isReference, rootKindOf } from './places.ts';

export const schemaRequiredLoop = rule({
  id: 'schema-required-loop',
  title: 'A schema cannot do without itself',
  severity: everywhere('error'),
  visits: 'schema',
  why: 'No value can ever be complete: each needs another of its kind inside.',
  source: 'VAL RequiredLoopInSchemaNotAllowed',
  *check({ at, value }, context) {
    if (rootKindOf(at) !== 'definition') return;
    if (isReference(value)) return;
    if (!outlineOf(value).references.some(({ required }) => required)) return;
    const loop = loopFrom(at, context.lookup);
    if (!loop) return;
    const around = loop.map((place) => `"${lastOf(place)}"`);
    yield {
      at,
      message:
        loop.length === 1
          ? `"${lastOf(at)}" requires itself. Make one of the properties on the way optional.`
          : `${listed(around)} require each other in a circle. Make one of the properties on the way optional.`,
    };
  },
});

/**
 * The shortest way of required properties from a definition back to it, as the definitions on it; only for the first of
 * them by name, so that a circle is reported once.
 */
function loopFrom(start: Pointer, lookup: Lookup): Pointer[] | undefined {
  const ways: Pointer[][] = [[start]];
  const seen = new Set<Pointer>([start]);
  for (const way of ways) {
    for (const next of requiredBy(way.at(-1) ?? start, lookup)) {
      if (next === start) return way.every((place) => place >= start) ? way : undefined;
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

function requiredBy(at: Pointer, lookup: Lookup): Pointer[] {
  const value = lookup.resolve(refTo(at))?.value;
  if (!isObject(value)) return [];
  return outlineOf(value).references.flatMap(({ ref, required }) => {
    const target = required ? lookup.resolve(ref) : undefined;
    return target ? [target.at] : [];
  });
}
