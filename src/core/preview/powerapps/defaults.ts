import { isObject, type Json } from '../../text/value.ts';
import { type FxType, isRecord, isTable } from './fxType.ts';
import type { Schema } from './schema.ts';
import { writtenValue } from './writtenValue.ts';

/**
 * What a parameter holds when the maker gives nothing (powerfx-preview.md 10); undefined when there is no default.
 *
 * @param errors gets what cannot be read
 */
export function defaultOf(schema: Schema, type: FxType, errors: string[]): Json | undefined {
  const { items, default: written } = schema;
  if (schema.type === 'array' && isTable(type) && items) {
    const row = defaultOf(items, type.with('!'), errors);
    if (row === undefined || row === null) return [];
    return [isObject(row) ? row : { Value: row }];
  }
  if ((schema.type === 'object' || written === undefined) && isRecord(type)) {
    const fields = type.columns.flatMap(({ name, type }): [string, Json][] => {
      const property = schema.property(name);
      return property ? [[name, defaultOf(property, type, errors) ?? null]] : [];
    });
    return fields.every(([, value]) => value === null) ? null : Object.fromEntries(fields);
  }
  return written === undefined ? undefined : writtenValue(written, schema, type, errors);
}
