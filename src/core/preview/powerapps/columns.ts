import { textOf } from '../../text/value.ts';
import { textIn } from './extensions.ts';
import type { Column, FxType } from './fxType.ts';
import type { Schema } from './schema.ts';

/** A property on its way into a record. */
export interface Property {
  readonly name: string;
  readonly display: string;
  readonly type: FxType;
}

/** `title`, else `x-ms-summary`, else its key, without braces (powerfx-preview.md 7). */
export const displayNameOf = (name: string, schema: Schema): string =>
  (textOf(schema.value, 'title') || textIn(schema.value, 'x-ms-summary') || name).replace(
    /[{}]/g,
    '',
  );

/** The columns of a record: display names get `_1`, `_2` … until no other column is called so. */
export function columnsOf(properties: readonly Property[]): Column[] {
  const taken = new Set(properties.map(({ name }) => name));
  return properties.map(({ name, display: wanted, type }) => {
    if (wanted.trim() === '' || wanted === name) return { name, display: undefined, type };
    let display = wanted;
    for (let count = 1; taken.has(display); count++) display = `${wanted}_${count}`;
    taken.add(display);
    return { name, display, type };
  });
}
