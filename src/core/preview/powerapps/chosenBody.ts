import type { RequestBody } from './inputs.ts';
import type { Schema } from './schema.ts';

/** The body as it is sent. */
export interface ChosenBody {
  readonly contentType: string;
  readonly schema: Schema;
}

const fitsJson = (schema: Schema): boolean =>
  schema.hasProperties || ['object', 'array', 'string'].includes(schema.type ?? '');

/** In the order in which they are tried, each with the schemas that it fits (powerfx-preview.md 6.1). */
const KNOWN: readonly { readonly type: string; readonly fits: (schema: Schema) => boolean }[] = [
  { type: 'application/json', fits: fitsJson },
  { type: 'application/octet-stream', fits: () => true },
  { type: 'application/x-www-form-urlencoded', fits: () => true },
  { type: 'text/json', fits: ({ hasProperties }) => !hasProperties },
  { type: 'multipart/form-data', fits: () => true },
];

/** How Power Apps sends a body, or undefined: then it has no argument for it, and says nothing. */
export function chooseBody({ mediaTypes }: RequestBody, schema: Schema): ChosenBody | undefined {
  const known = KNOWN.find(({ type, fits }) => mediaTypes.includes(type) && fits(schema));
  if (!known) return undefined;
  const isPlainText =
    known.type === 'application/json' && schema.type === 'string' && !schema.hasProperties;
  return { contentType: isPlainText ? 'text/plain' : known.type, schema };
}
