import { isArray, isObject, type Json, member } from '../../text/value.ts';
import { define } from '../schema/infer.ts';

/** Property names and 0-based indexes below a body. */
export type Path = readonly (string | number)[];

/** Reads `.a.b`, `[0]`, `['@odata.etag']` and `?.a` from `start` on, as far as it goes (policies.md 3). */
export function readPath(text: string, start: number): { path: Path; end: number } {
  const step = /\??(?:\.([A-Za-z_$][\w$]*(?:-\w+)*)|\[(\d+)\]|\['((?:[^']|'')*)'\])/y;
  const path: (string | number)[] = [];
  let end = start;
  for (;;) {
    step.lastIndex = end;
    const found = step.exec(text);
    if (!found) return { path, end };
    const [, name, index, quoted] = found;
    path.push(index !== undefined ? Number(index) : (name ?? quoted?.replaceAll("''", "'") ?? ''));
    end = step.lastIndex;
  }
}

/** A path below a parent as authors write it: `name`, `a.b`, `['name.with@chars']`; none for `null` and blank. */
export function subPath(text: string): Path {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === 'null') return [];
  const dotted = trimmed.startsWith('[') ? trimmed : `.${trimmed}`;
  const { path, end } = readPath(dotted, 0);
  return end === dotted.length ? path : [trimmed];
}

const step = (value: Json | undefined, key: string | number): Json | undefined =>
  typeof key === 'number' ? (isArray(value) ? value[key] : undefined) : member(value, key);

/** What stands at a path; undefined where nothing does. */
export const valueAt = (value: Json | undefined, path: Path): Json | undefined =>
  path.reduce(step, value);

/** Whether the path breaks off before its end: the platform fails then, while a missing last step is just empty. */
export const breaksOff = (value: Json | undefined, path: Path): boolean =>
  path.length > 0 && (valueAt(value, path.slice(0, -1)) ?? null) === null;

/** The value with another one at a path; objects and lists that are missing on the way are made. */
export function withValueAt(value: Json | undefined, path: Path, next: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  if (typeof key === 'number') {
    const items = isArray(value) ? [...value] : [];
    items[key] = withValueAt(items[key], rest, next);
    return Array.from(items, (item) => item ?? null);
  }
  const object: Record<string, Json> = isObject(value) ? { ...value } : {};
  define(object, String(key), withValueAt(member(value, String(key)), rest, next));
  return object;
}

/** The value without what stands at a path. */
export function withoutValueAt(value: Json, path: Path): Json {
  const [key, ...rest] = path;
  if (key === undefined || step(value, key) === undefined) return value;
  if (rest.length > 0)
    return withValueAt(value, [key], withoutValueAt(step(value, key) ?? null, rest));
  if (isArray(value)) return value.filter((_, index) => index !== key);
  return Object.fromEntries(Object.entries(value ?? {}).filter(([name]) => name !== key));
}
