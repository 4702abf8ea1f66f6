/** Headers in the order in which they are sent; names are compared without case. */
export type Headers = readonly Header[];

export interface Header {
  readonly name: string;
  readonly value: string;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The header's value; of several lines all, joined by commas as HTTP has it. */
export function headerOf(headers: Headers, name: string): string | undefined {
  const values = headers.filter((header) => same(header.name, name)).map(({ value }) => value);
  return values.length > 0 ? values.join(', ') : undefined;
}

/** With that value alone, in the place of the first one there was. */
export function setHeader(headers: Headers, name: string, value: string): Headers {
  const at = headers.findIndex((header) => same(header.name, name));
  if (at < 0) return [...headers, { name, value }];
  return headers
    .map((header, index) => (index === at ? { name, value } : header))
    .filter((header, index) => index === at || !same(header.name, name));
}

export const withoutHeader = (headers: Headers, name: string): Headers =>
  headers.filter((header) => !same(header.name, name));

/** Headers that allow no list in one line: a further value is a line of its own. */
const NO_LIST: ReadonlySet<string> = new Set(['set-cookie', 'www-authenticate']);

/** Adds a value to what the header has: `a` and `b` become `a, b` (policies.md 5.4). */
export function appendHeader(headers: Headers, name: string, value: string): Headers {
  const before = headerOf(headers, name);
  if (before === undefined || NO_LIST.has(name.toLowerCase())) return [...headers, { name, value }];
  return setHeader(headers, name, `${before}, ${value}`);
}

/** Whether a text can be a header's name (RFC 9110 5.1). */
export const isHeaderName = (name: string): boolean => /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name);

/** Whether a header can carry the value: visible ASCII, blanks and tabs. A line break would begin another header. */
export const isHeaderValue = (value: string): boolean => /^[\t\x20-\x7e]*$/.test(value);
