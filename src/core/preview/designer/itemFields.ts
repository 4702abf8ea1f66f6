import { isArray, isObject, type Json } from '../../text/value.ts';
import { flag, record } from './record.ts';
import type { Resolved } from './resolved.ts';
import type { Budget } from './scope.ts';
import type { ItemField, TypeName } from './shape.ts';

interface Place {
  /** All member names on the way, `properties` and `items` too, after the item's own title. */
  readonly key: string;
  readonly required: boolean;
  readonly depth: number;
  readonly budget: Budget;
}

/**
 * The form of one item of an array input, flattened (designer-preview.md 4.8); undefined when the items are no objects with
 * properties. Inside, unlike everywhere else, `title` and `x-ms-summary` are one: of both the later one counts.
 */
export function itemFieldsOf(
  items: Resolved,
  required: boolean,
  budget: Budget,
): readonly ItemField[] | undefined {
  if (items.text('type') !== 'object' || !isObject(items.get('properties').value)) return undefined;
  return fieldsOf(items, {
    key: (items.text('title') ?? '').toLowerCase(),
    required,
    depth: 0,
    budget,
  });
}

function fieldsOf(node: Resolved, place: Place): ItemField[] {
  if (node.text('x-ms-visibility') === 'internal' || !place.budget.allows(place.depth)) return [];
  const type = node.get('type').value;
  const properties = node.get('properties');
  if (type === 'object' && isObject(properties.value)) {
    const listed = node.get('required').value;
    return properties.entries().flatMap(([name, property]) =>
      // The copy that the form works on keeps the key of each node in a member `key`.
      name === 'key' || !isObject(property.value)
        ? []
        : fieldsOf(property, {
            ...below(place, 'properties', name),
            required: place.required && isArray(listed) && listed.includes(name),
          }),
    );
  }
  const items = node.get('items');
  const isList = type === 'array' && isObject(items.value);
  return [
    record<ItemField>({
      title: labelOf(place.key, titleOf(node)),
      type: isTypeName(type) ? type : undefined,
      required: flag(!isList && place.required),
      enum: enumOf(node),
      items: isList ? fieldsOf(items, below(place, 'items')) : undefined,
    }),
  ];
}

const below = (place: Place, ...members: string[]): Place => ({
  ...place,
  key: [...(place.key === '' ? [] : [place.key]), ...members].join('.'),
  depth: place.depth + 1,
});

const isTypeName = (type: Json | undefined): type is TypeName =>
  typeof type === 'string' || isArray(type);

function enumOf(node: Resolved) {
  const values = node.get('enum').value;
  return isArray(values) ? values : undefined;
}

function titleOf(node: Resolved): string {
  const last = node.keys().findLast((name) => name === 'title' || name === 'x-ms-summary');
  return (last && node.text(last)) ?? '';
}

/** `properties.fund.properties.id` with the title "Fund ID" is "Fund Fund ID". */
function labelOf(key: string, title: string): string {
  const segments = key.split('.').filter((segment) => segment !== 'properties');
  if (title) segments.splice(-1, 1, title);
  return segments.map(capitalised).join(' ');
}

/** `send TO` is `Send TO`: words in capitals stay. */
const capitalised = (words: string): string =>
  words
    .split(' ')
    .map((word) =>
      word === word.toUpperCase()
        ? word
        : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
    )
    .join(' ');
