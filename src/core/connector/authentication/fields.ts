import { isObject, type Json, type JsonObject, sameJson } from '../../text/value.ts';

/** One value of a form: where it stands in an object of a file, and how it is read and written there. */
export interface Field<T extends Json | undefined> {
  readonly path: readonly string[];
  read(value: Json | undefined): T;
  /** What to write for it in place of `old`; `undefined` takes the member out. */
  write(value: T, old?: Json): Json | undefined;
}

export type Fields = Readonly<Record<string, Field<Json | undefined>>>;
export type Values<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

/** A text; absent and empty are the same to a form. */
export const text = (...path: string[]): Field<string> => ({
  path,
  read: (value) => (typeof value === 'string' ? value : ''),
  write: (value) => (value === '' ? undefined : value),
});

/** The texts `"true"` and `"false"`, as constraints are written (auth.md 2); absent is false. */
export const flag = (...path: string[]): Field<boolean> => ({
  path,
  read: (value) => value === 'true',
  write: (value) => String(value),
});

export const truth = (...path: string[]): Field<boolean> => ({
  path,
  read: (value) => value === true,
  write: (value) => value,
});

export const count = (...path: string[]): Field<number | undefined> => ({
  path,
  read: (value) => (typeof value === 'number' ? value : undefined),
  write: (value) => value,
});

export const texts = (...path: string[]): Field<readonly string[]> => ({
  path,
  read: (value) =>
    Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [],
  write: (value) => value,
});

/** The member's name as the object spells it: published files differ in letter case (auth.md 7, 8). */
export function spelled(object: Json | undefined, name: string): string {
  if (!isObject(object) || Object.hasOwn(object, name)) return name;
  return Object.keys(object).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name;
}

export function readAt(object: Json | undefined, path: readonly string[]): Json | undefined {
  let value = object;
  for (const name of path) {
    const key = spelled(value, name);
    value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}

/** The object with another value at that place; `undefined` takes it out. */
export function putAt(
  object: Json | undefined,
  [name = '', ...rest]: readonly string[],
  value: Json | undefined,
): JsonObject {
  const old = isObject(object) ? object : {};
  const key = spelled(old, name);
  if (rest.length > 0) {
    if (value === undefined && readAt(old, [name, ...rest]) === undefined) return old;
    return { ...old, [key]: putAt(old[key], rest, value) };
  }
  if (value !== undefined) return { ...old, [key]: value };
  return Object.fromEntries(Object.entries(old).filter(([other]) => other !== key));
}

export const readFields = <F extends Fields>(fields: F, source: Json | undefined): Values<F> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.read(readAt(source, field.path))]),
  ) as Values<F>;

/** The source with what the form changed: a value that reads the same stays as it was written. */
export function writeFields<F extends Fields>(
  fields: F,
  source: JsonObject,
  values: Values<F>,
): JsonObject {
  let result = source;
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    const old = readAt(source, field.path);
    if (sameJson(field.read(old), value)) continue;
    result = putAt(result, field.path, field.write(value, old));
  }
  return result;
}
