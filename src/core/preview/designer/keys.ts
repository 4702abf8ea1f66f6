/** How the designers write a property's way into a key (designer-preview.md 2.2). */
const CODES = [
  ['~', '~0'],
  ['.', '~1'],
  ['[', '~2'],
  ['*', '~3'],
  ['?', '~4'],
] as const;
const DECODING_ORDER = [...CODES.slice(1), CODES[0]];

/** The segment of a key that stands for the items of an array. */
export const EACH = '[*]';

/** `odata.type` is `odata~1type`. */
export function encoded(name: string): string {
  if (!/[~.[*?]/.test(name)) return name;
  return CODES.reduce((text, [plain, code]) => text.replaceAll(plain, code), name);
}

export function decoded(segment: string): string {
  if (!segment.includes('~')) return segment;
  return DECODING_ORDER.reduce((text, [plain, code]) => text.replaceAll(code, plain), segment);
}

/** `a` and `b` are `a.b`; with no parent just `b`. Both are encoded already. */
export const joined = (parent: string, segment: string): string =>
  parent === '' ? segment : `${parent}.${segment}`;

/** Of entries with the same key the later one, at the place of the first: what an object does with a name given twice. */
export function uniqueByKey<T extends { readonly key: string }>(entries: readonly T[]): T[] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}
