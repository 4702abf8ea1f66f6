import { partsOf } from '../../runtime/schema/shape.ts';
import { type Lookup, type Site, visibilityOf } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { entriesOf, isArray, isObject, itemsOf, member } from '../../text/value.ts';
import { hasDynamicFields } from '../schemas/places.ts';

/** Where a path leads in a schema. */
export type Led =
  | {
      readonly to: 'schema';
      /** What stands there, its `$ref` followed. */
      readonly site: Site;
      /** Whether everything on the way to it is required. */
      readonly required: boolean;
      /** Whether it, or something on the way to it, is hidden from makers. */
      readonly internal: boolean;
    }
  /** The schema does not say what is there: it is asked for, open to any property, or refers to nothing. */
  | { readonly to: 'unknown' }
  | {
      readonly to: 'nothing';
      /** The index of the segment that is not there. */
      readonly index: number;
      /** What is there in its place. */
      readonly names: readonly string[];
    };

/** `data/items` as its names; a slash in a name is `~1`, as in a pointer. */
export const segmentsIn = (path: string): string[] =>
  path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Arrays in arrays that a path passes without saying so. */
const MOST_ARRAYS = 8;

/** Follows a path into a schema. Through an array it leads to the items, whether it says so (`items`, `[*]`, `0`) or not. */
export function follow(lookup: Lookup, schema: Site, segments: readonly string[]): Led {
  let now = schema;
  let required = true;
  let internal = false;
  let arrays = 0;
  let index = 0;
  for (;;) {
    const site = lookup.follow(now);
    if (!site) return { to: 'unknown' };
    const parts = partsOf(lookup, site);
    internal ||= parts.some(({ value }) => visibilityOf(value) === 'internal');
    const segment = segments[index];
    if (segment === undefined) return { to: 'schema', site, required, internal };
    const property = propertyIn(parts, segment);
    const items = property ? undefined : itemsIn(parts);
    if (property) {
      required &&= parts.some(({ value }) => itemsOf(value['required']).includes(property.name));
      now = property.site;
      index++;
    } else if (items && arrays < MOST_ARRAYS) {
      if (ITEM.test(segment)) index++;
      now = items;
      required = false;
      arrays++;
    } else if (isOpen(lookup, parts)) return { to: 'unknown' };
    else return { to: 'nothing', index, names: namesIn(parts) };
  }
}

const ITEM = /^(?:items|\[\*\]|\*|\d+)$/;

function propertyIn(parts: readonly Site[], name: string) {
  for (const { at, value } of parts) {
    const properties = value['properties'];
    const found =
      member(properties, name) === undefined
        ? entriesOf(properties).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[0]
        : name;
    const schema = found === undefined ? undefined : member(properties, found);
    if (found !== undefined && isObject(schema))
      return { name: found, site: { at: child(at, 'properties', found), value: schema } };
  }
  return undefined;
}

function itemsIn(parts: readonly Site[]): Site | undefined {
  for (const { at, value } of parts) {
    const items = value['items'];
    if (isObject(items)) return { at: child(at, 'items'), value: items };
  }
  return undefined;
}

const namesIn = (parts: readonly Site[]): string[] =>
  parts.flatMap(({ value }) => entriesOf(value['properties']).map(([name]) => name));

/** Whether a value of the schema may have more properties than it lists, or it lists none. */
function isOpen(lookup: Lookup, parts: readonly Site[]): boolean {
  const type = typeIn(parts);
  if (type !== undefined && type !== 'object' && type !== 'array') return false;
  return (
    namesIn(parts).length === 0 ||
    parts.some(
      ({ at, value }) =>
        hasDynamicFields(value) ||
        (value['additionalProperties'] ?? false) !== false ||
        itemsOf(value['allOf']).some((part) => !lookup.follow({ at, value: part })),
    )
  );
}

/** The type that a schema with its parts says; a list of types says none. */
const typeIn = (parts: readonly Site[]): string | undefined => {
  const type = parts.map(({ value }) => value['type']).find((given) => given !== undefined);
  return typeof type === 'string' && !isArray(type) ? type : undefined;
};

/** What a schema makes of its values: `undefined` where it does not say. */
export function typeOf(lookup: Lookup, site: Site): string | undefined {
  const parts = partsOf(lookup, site);
  return (
    typeIn(parts) ?? (itemsIn(parts) ? 'array' : namesIn(parts).length > 0 ? 'object' : undefined)
  );
}

/** The items of an array; undefined where it does not say what they are. */
export const itemsOfArray = (lookup: Lookup, site: Site): Site | undefined =>
  itemsIn(partsOf(lookup, site));
