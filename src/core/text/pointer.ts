/** A JSON pointer (RFC 6901) into one file: `''` is the whole, `/paths/~1orders/get` an operation. */
export type Pointer = '' | `/${string}`;

const escaped = (segment: string): string =>
  segment.includes('~') || segment.includes('/')
    ? segment.replaceAll('~', '~0').replaceAll('/', '~1')
    : segment;
const unescaped = (segment: string): string =>
  segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment;

/** `child('/paths', '/orders', 'get')` is `/paths/~1orders/get`. */
export function child(parent: Pointer, ...segments: readonly (string | number)[]): Pointer {
  let pointer: string = parent;
  for (const segment of segments) pointer += `/${escaped(String(segment))}`;
  return pointer as Pointer;
}

/** The unescaped segments; none for the whole. */
export const segmentsOf = (pointer: Pointer): string[] =>
  pointer === '' ? [] : pointer.slice(1).split('/').map(unescaped);

/** The pointer one level up; the whole is its own parent. */
export const parentOf = (pointer: Pointer): Pointer =>
  pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))) as Pointer;

/** The last segment, unescaped; `''` for the whole. */
export const lastOf = (pointer: Pointer): string =>
  unescaped(pointer.slice(pointer.lastIndexOf('/') + 1));

/** Whether `pointer` is `ancestor` or lies below it. */
export const isWithin = (pointer: Pointer, ancestor: Pointer): boolean =>
  pointer.startsWith(ancestor) &&
  (pointer.length === ancestor.length || pointer[ancestor.length] === '/' || ancestor === '');

/** Text from outside as a pointer, or undefined when it is none (it must be empty or begin with a slash). */
export const parsePointer = (text: string): Pointer | undefined =>
  text === '' || (text.startsWith('/') && !/~(?![01])/.test(text)) ? (text as Pointer) : undefined;
