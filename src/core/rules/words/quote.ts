import type { Json } from '../../text/value.ts';
import { clipped } from './clipped.ts';

/** A value for a message, as JSON writes it; of a long one the beginning. */
export const quoted = (value: Json): string =>
  typeof value === 'string' ? JSON.stringify(clipped(value)) : clipped(JSON.stringify(value));
