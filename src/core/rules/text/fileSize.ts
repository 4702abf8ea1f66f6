import { encode } from '../../connector/encoding.ts';
import type { ConnectorFile } from '../../connector/files.ts';
import { LIMITS } from '../limits.ts';

/** What the portal takes as a definition. */
export const MOST_BYTES = LIMITS.definitionBytes;

/** The most bytes that one UTF-16 unit is stored in. */
const MOST_EACH = 3;

/** How many bytes a text has as it is stored; where its length alone decides about the limit, that. */
export function bytesIn(file: ConnectorFile, text: string): number {
  const isClear = text.length > MOST_BYTES || text.length * MOST_EACH <= MOST_BYTES;
  return file.kind !== 'text' || isClear ? text.length : encode(text, file.encoding).length;
}
