import { isObject, itemsOf, type Json, type JsonObject, member } from '../../text/value.ts';
import { isTrueIn, textIn } from './extensions.ts';
import type { Schema } from './schema.ts';
import type { EnumValues } from './shape.ts';
import { writtenValue } from './writtenValue.ts';

/** What an enumeration makes of a text or an integer (powerfx-preview.md 8): an option set, text, or as it would be. */
export interface Enumerated {
  readonly becomes: 'l' | 's' | 'itself' | 'error';
  readonly enum: EnumValues | null;
}

export const MIXED_ENUM = "Unsupported enum type 'List`1'";

/** @param extensions of the parameter or the property: there `x-ms-enum-values` is read */
export function enumeratedOf(schema: Schema, extensions: JsonObject): Enumerated {
  const plain = plainEnum(schema);
  if (schema.format !== 'enum') return { becomes: 'itself', enum: plain };
  const named = namedValues(extensions);
  if (named) return { becomes: optionSet(schema), enum: plain ? namedFrom(named, plain) : named };
  if (!plain) return { becomes: 'itself', enum: null };
  if (plain.values.every((value) => typeof value === 'string'))
    return { becomes: optionSet(schema), enum: plain };
  return { becomes: plain.values.every(isInt32) ? 'l' : 'error', enum: plain };
}

/** `x-ms-enum` may say that the values stay text; without a name it says nothing. */
function optionSet(schema: Schema): 'l' | 's' {
  const words = member(schema.value, 'x-ms-enum');
  return isTrueIn(words, 'modelAsString') && textIn(words, 'name') !== null ? 's' : 'l';
}

function plainEnum(schema: Schema): EnumValues | null {
  const written = schema.enum;
  if (written.length === 0) return null;
  return {
    values: written.map((value) => writtenValue(value, schema, undefined, []) ?? null),
    displayNames: itemsOf(member(schema.value, 'x-ms-enum-display-name')).map(String),
  };
}

function namedValues(extensions: JsonObject): EnumValues | undefined {
  const pairs = itemsOf(member(extensions, 'x-ms-enum-values')).flatMap((item) => {
    if (!isObject(item)) return [];
    const value = wordOf(item, 'value');
    const displayName = wordOf(item, 'displayName');
    return value && displayName ? [{ value, displayName }] : [];
  });
  if (pairs.length === 0) return undefined;
  return {
    values: pairs.map(({ value }) => value),
    displayNames: pairs.map(({ displayName }) => displayName),
  };
}

function wordOf(item: JsonObject, key: string): string | null {
  const value = member(item, key);
  return isInt32(value) ? String(value) : textIn(item, key);
}

/** The values of `enum` in their order, with the names found for them. */
function namedFrom(named: EnumValues, { values }: EnumValues): EnumValues {
  const names = new Map(named.values.map((value, index) => [value, named.displayNames[index]]));
  return {
    values,
    displayNames: values.map((value) => names.get(String(value)) ?? String(value)),
  };
}

const isInt32 = (value: Json | undefined): boolean =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2 ** 31;
