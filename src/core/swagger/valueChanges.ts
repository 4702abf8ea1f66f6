import type { Change } from '../text/change.ts';
import { child, type Pointer } from '../text/pointer.ts';
import { entriesOf, isObject, type Json, type JsonObject, member, textOf } from '../text/value.ts';

/** The formats that the products know, by type (extensions.md 8). */
export const FORMATS: Readonly<Record<string, readonly string[]>> = {
  string: ['date-time', 'date', 'uuid', 'email', 'uri', 'byte', 'binary', 'html', 'password'],
  integer: ['int32', 'int64'],
  number: ['float', 'double'],
};

/**
 * Gives a parameter or schema another type (`''`: none), and with it what only that type has: a list gets items, and
 * loses them with a type that has none; a format that the new type does not know goes.
 */
export function changeType(owner: Json | undefined, at: Pointer, type: string): readonly Change[] {
  const changes: Change[] = [];
  const drop = (key: string) => {
    if (member(owner, key) !== undefined) changes.push({ op: 'remove', at: child(at, key) });
  };
  if (type === '') drop('type');
  else changes.push({ op: 'set', at: child(at, 'type'), value: type });
  if (!FORMATS[type]?.includes(textOf(owner, 'format') ?? '')) drop('format');
  if (type === 'array') {
    if (member(owner, 'items') === undefined)
      changes.push({ op: 'set', at: child(at, 'items'), value: { type: 'string' } });
  } else if (textOf(owner, 'type') === 'array') {
    drop('items');
    drop('collectionFormat');
  }
  return changes;
}

/** What stands in the `schema` of a body, and beside the name of any other parameter. */
const VALUE_KEYS: ReadonlySet<string> = new Set([
  ...['type', 'format', 'items', 'enum', 'default', 'minimum', 'maximum', 'exclusiveMinimum'],
  ...['exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'pattern', 'minItems'],
  ...['maxItems', 'uniqueItems', 'x-ms-enum-values', 'x-ms-enum', 'x-ms-dynamic-values'],
  ...['x-ms-dynamic-list', 'x-ms-dynamic-tree'],
]);

/** Makes a parameter one of another place (`query`, `path`, `header`, `formData`, `body`), with what that place demands. */
export function changePlace(
  parameter: Json | undefined,
  at: Pointer,
  place: string,
): readonly Change[] {
  const before = textOf(parameter, 'in');
  const has = (key: string) => member(parameter, key) !== undefined;
  const changes: Change[] = [{ op: 'set', at: child(at, 'in'), value: place }];
  const drop = (key: string) => {
    if (has(key)) changes.push({ op: 'remove', at: child(at, key) });
  };
  if (place === 'path') {
    changes.push({ op: 'set', at: child(at, 'required'), value: true });
    if (!has('x-ms-url-encoding'))
      changes.push({ op: 'set', at: child(at, 'x-ms-url-encoding'), value: 'single' });
  } else if (before === 'path') drop('x-ms-url-encoding');
  if (place === 'body' && before !== 'body') {
    const own = entriesOf(parameter).filter(([key]) => VALUE_KEYS.has(key));
    for (const [key] of own) drop(key);
    drop('collectionFormat');
    if (!has('schema')) {
      const schema: JsonObject = own.length > 0 ? Object.fromEntries(own) : { type: 'object' };
      changes.push({ op: 'set', at: child(at, 'schema'), value: schema });
    }
  }
  if (place !== 'body' && before === 'body') {
    drop('schema');
    const schema = member(parameter, 'schema');
    const own = isObject(schema) ? entriesOf(schema).filter(([key]) => VALUE_KEYS.has(key)) : [];
    const type = textOf(schema, 'type');
    if (type === undefined || type === 'object')
      changes.push({ op: 'set', at: child(at, 'type'), value: 'string' });
    else for (const [key, value] of own) changes.push({ op: 'set', at: child(at, key), value });
  }
  return changes;
}
