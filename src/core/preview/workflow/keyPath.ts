import { decoded } from '../designer/keys.ts';

/** The names on the way to a field: `body.$.customer.first~1name` is `customer` and `first.name`; none for all of it. */
export function pathOfKey(key: string): readonly string[] {
  const [, , ...segments] = key.split('.');
  return segments.map(decoded);
}
