import { isArray, itemsOf, type Json, member } from '../../text/value.ts';
import type { Resolved } from './resolved.ts';
import type { EnumChoice } from './shape.ts';

/** Where a schema may say how its values are called (designer-preview.md 4.7). */
const NAMED = [
  { list: (schema: Resolved) => schema.get('x-ms-enum-values'), words: 'displayName' },
  { list: (schema: Resolved) => schema.get('x-ms-editor-options').get('items'), words: 'title' },
] as const;

/** The choices of a written `enum`: the bare value where the maker reads just that, else value and words. */
export function enumChoicesOf(schema: Resolved): readonly EnumChoice[] | undefined {
  const values = schema.get('enum').value;
  if (!isArray(values)) return undefined;
  for (const { list, words } of NAMED) {
    const named = list(schema).value;
    if (isArray(named))
      return named.map((item) => choice(member(item, 'value') ?? null, member(item, words)));
  }
  return itemsOf(values);
}

const choice = (value: Json, words: Json | undefined): EnumChoice =>
  words === undefined || words === shown(value) ? value : [value, words];

const shown = (value: Json): string => (value === null ? '' : String(value));
