import { withValueAt } from '../../runtime/expression/path.ts';
import type { Json } from '../../text/value.ts';
import type { FilledCard, Texts } from './filledCard.ts';
import { pathOfKey } from './keyPath.ts';
import { holdsExpression, plainText } from './template.ts';

/**
 * What was typed into a card, by the key of a test call's inputs. These know no fetched fields, so what was typed into such
 * goes as one object. What only a running flow works out is left out.
 */
export function carriedValues(
  { card, inputs, values }: FilledCard,
  texts: Texts,
): ReadonlyMap<string, Json> {
  const carried = new Map<string, Json>();
  for (const { key } of card.inputs) {
    for (const input of inputs) {
      const value = values.get(input.key);
      const isBelow = input.key.startsWith(`${key}.`);
      if (value === undefined || !Object.hasOwn(texts, input.key) || hasExpression(value)) continue;
      if (input.key === key) carried.set(key, plain(value));
      else if (isBelow) {
        const path = pathOfKey(input.key).slice(pathOfKey(key).length);
        carried.set(key, withValueAt(carried.get(key), path, plain(value)));
      }
    }
  }
  return carried;
}

const plain = (value: Json): Json => (typeof value === 'string' ? plainText(value) : value);

const hasExpression = (value: Json): boolean =>
  typeof value === 'string'
    ? holdsExpression(value)
    : typeof value === 'object' && value !== null && Object.values(value).some(hasExpression);
