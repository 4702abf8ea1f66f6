import type { Definition, Site } from '../../swagger/definition.ts';
import type { Pointer } from '../../text/pointer.ts';
import type { Json } from '../../text/value.ts';
import { type Mismatch, mismatchesAt, visits } from '../schema/check.ts';
import { placeOf } from '../schema/shape.ts';
import type { Difference } from './difference.ts';
import { mendOf, requiredPlace } from './mend.ts';

/**
 * How a body differs from a schema. What differs alike in many places (each item of a list) is one difference, mended
 * once where the schema is written, which may be a shared definition.
 */
export function checkBody(definition: Definition, site: Site<Json>, body: Json): Difference[] {
  const values = new Map<Pointer, Json[]>();
  const groups = new Map<string, Mismatch[]>();
  for (const visit of visits(definition, site, body)) {
    add(values, visit.shape.site.at, visit.value);
    for (const mismatch of mismatchesAt(visit)) add(groups, groupOf(mismatch), mismatch);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? difference(first, group, values.get(first.shape.site.at) ?? []) : [];
  });
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Properties that one list says are required are mended together: each mend rewrites that list. */
function groupOf({ kind, shape, key = '' }: Mismatch): string {
  return kind === 'missing required'
    ? `${kind} ${requiredPlace(shape, key)?.at ?? shape.site.at}`
    : `${kind} ${shape.site.at} ${key}`;
}

function difference(first: Mismatch, group: readonly Mismatch[], all: readonly Json[]): Difference {
  const { kind, shape, where } = first;
  const keys = [...new Set(group.flatMap(({ key }) => key ?? []))];
  const wrong = group.map(({ value }) => value);
  return {
    kind,
    at: placeIn(first),
    where,
    count: new Set(group.map((each) => each.where)).size,
    message: keys.length > 1 ? allMissing(first, keys) : first.message,
    mend: mendOf({ kind, shape, keys, wrong, all }),
  };
}

const allMissing = ({ message, key = '' }: Mismatch, keys: readonly string[]): string =>
  message
    .replace(`"${key}"`, keys.map((each) => `"${each}"`).join(', '))
    .replace('says is always there', 'says are always there');

/** The very keyword that is not met, where there is one. */
function placeIn({ kind, shape, key = '' }: Mismatch): Pointer {
  const keyword = { type: 'type', enum: 'enum', format: 'format', limit: key }[kind as string];
  if (kind === 'missing required') return requiredPlace(shape, key)?.at ?? shape.site.at;
  return (keyword && placeOf(shape.parts, keyword)?.at) || shape.site.at;
}
