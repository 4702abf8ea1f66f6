import type { PlacedOperation } from './operations.ts';
import type { Resolved } from './resolved.ts';

/** The codes that are looked for among several responses, in this order. */
const CODES = ['200', '201', 'default'];

/**
 * The one response whose schema and headers become outputs (designer-preview.md 5.1): what a webhook's path notifies, else a
 * lone success or default response, else the first of `CODES`; else none, which reads like an empty one.
 */
export function responseOf({ value, pathItem }: PlacedOperation): Resolved {
  if (pathItem.holds('x-ms-notification-content')) return pathItem.get('x-ms-notification-content');
  const responses = value.get('responses');
  const codes = responses.keys();
  const code =
    codes.length === 1 && /^(?:2|default$)/i.test(codes[0] ?? '')
      ? codes[0]
      : CODES.find((code) => responses.holds(code));
  return code === undefined ? responses.emptied() : responses.get(code);
}
