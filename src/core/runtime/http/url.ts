import { decodeFormPart } from './percent.ts';

/** An absolute http or https URL in the parts that requests are built from. What follows `#` is never sent and is left out. */
export interface Url {
  readonly scheme: 'http' | 'https';
  /** Host, and port if it is written: `api.example.com:8080`. */
  readonly authority: string;
  /** Escaped; empty or beginning with a slash. */
  readonly path: string;
  readonly query: Query;
}

/** In the order of the URL. */
export type Query = readonly QueryItem[];

export interface QueryItem {
  /** As written, escapes included. */
  readonly name: string;
  /** Escaped; absent where there is no `=`. */
  readonly value: string | undefined;
}

const ABSOLUTE = /^(https?):\/\/([^/?#\\\s]+)(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/i;
/** A name, an IPv4 or a bracketed IPv6 address, and a port. User names before a host only ever hide another one. */
const AUTHORITY = /^(?:[\p{L}\p{N}_][\p{L}\p{N}\p{M}._-]*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/iu;

/** Reads an absolute http or https URL; undefined for any other text. */
export function parseUrl(text: string): Url | undefined {
  const [, scheme = '', authority = '', path = '', query] = ABSOLUTE.exec(text.trim()) ?? [];
  if (!AUTHORITY.test(authority)) return undefined;
  return {
    scheme: scheme.toLowerCase() === 'http' ? 'http' : 'https',
    authority,
    path,
    query: parseQuery(query),
  };
}

/** The items of a query without its `?`; empty ones (`a=1&&b`) are left out. */
export const parseQuery = (text: string | undefined): QueryItem[] =>
  (text ?? '')
    .split('&')
    .filter((item) => item !== '')
    .map((item) => {
      const equals = item.indexOf('=');
      return equals < 0
        ? { name: item, value: undefined }
        : { name: item.slice(0, equals), value: item.slice(equals + 1) };
    });

export const queryText = (query: Query): string =>
  query.map(({ name, value }) => (value === undefined ? name : `${name}=${value}`)).join('&');

export const originOf = ({ scheme, authority }: Url): string => `${scheme}://${authority}`;

export const pathAndQuery = ({ path, query }: Url): string =>
  (path || '/') + (query.length > 0 ? `?${queryText(query)}` : '');

export const urlText = (url: Url): string => originOf(url) + pathAndQuery(url);

/** The decoded value of the first item of that name; `''` for one without a value. */
export function queryValue(query: Query, name: string): string | undefined {
  const item = query.find((each) => decodeFormPart(each.name) === name);
  return item && decodeFormPart(item.value ?? '');
}

/** What a link in an answer leads to, as browsers resolve it (RFC 3986 5.2); undefined for other schemes and nonsense. */
export function resolveUrl(base: Url, reference: string): Url | undefined {
  const text = reference.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return parseUrl(text);
  if (text.startsWith('//')) return parseUrl(`${base.scheme}:${text}`);
  const [, path = '', query] = /^([^?#]*)(?:\?([^#]*))?/.exec(text) ?? [];
  if (path === '') {
    return query === undefined ? base : { ...base, query: parseQuery(query) };
  }
  const folder = base.path.slice(0, base.path.lastIndexOf('/') + 1) || '/';
  const whole = path.startsWith('/') ? path : folder + path;
  return { ...base, path: withoutDots(whole), query: parseQuery(query) };
}

function withoutDots(path: string): string {
  const kept: string[] = [];
  const segments = path.slice(1).split('/');
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (segment === '..') kept.pop();
    else if (segment !== '.') kept.push(segment);
    if (isLast && (segment === '.' || segment === '..')) kept.push('');
  }
  return `/${kept.join('/')}`;
}
