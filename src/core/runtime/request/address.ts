import type { Definition } from '../../swagger/definition.ts';
import { itemsOf, textOf } from '../../text/value.ts';
import { pathText } from '../http/percent.ts';
import { parseQuery, parseUrl, type Query, type Url } from '../http/url.ts';

/** Where a definition says the API lives: scheme, host and base path; undefined without a usable host (runtime.md 2.1). */
export function serviceUrl({ root }: Definition): Url | undefined {
  const host = textOf(root, 'host')?.trim() ?? '';
  const schemes = itemsOf(root['schemes']);
  const first = typeof schemes[0] === 'string' ? schemes[0] : 'https';
  const scheme = schemes.includes('https') ? 'https' : first.toLowerCase();
  const url = parseUrl(/^https?:\/\//i.test(host) ? host : `${scheme}://${host}`);
  return url && { ...url, path: withoutEnd(url.path) + basePathOf(root), query: [] };
}

/** The base path without a slash at its end; blank for none. */
export function basePathOf(root: Definition['root']): string {
  const path = withoutEnd(textOf(root, 'basePath')?.trim() ?? '');
  return path === '' ? '' : pathText(path.startsWith('/') ? path : `/${path}`);
}

const withoutEnd = (path: string): string => path.replace(/\/+$/, '');

/**
 * An operation's path in its parts: the platform's own `/{connectionId}` in front is not sent (runtime.md 1), and some
 * definitions write a query into the path.
 */
export function pathParts(path: string): { readonly path: string; readonly query: Query } {
  const [before = '', query] = path.replace(/^\/\{connectionId\}(?=\/|$)/, '').split(/\?(.*)/s, 2);
  return { path: before.startsWith('/') ? before : `/${before}`, query: parseQuery(query) };
}

/** Placeholders of a path, in their order. */
export const placeholdersIn = (path: string): string[] =>
  [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);

/**
 * The URL with scheme and host of another place; one with a path replaces the base path as well.
 * @returns undefined when `baseUrl` is no address
 */
export function rebased(url: Url, servicePath: string, baseUrl: string): Url | undefined {
  const base = parseUrl(
    /^https?:\/\//i.test(baseUrl.trim()) ? baseUrl : `http://${baseUrl.trim()}`,
  );
  if (!base) return undefined;
  const path = withoutEnd(base.path);
  const rest = url.path.startsWith(servicePath) ? url.path.slice(servicePath.length) : url.path;
  return {
    scheme: base.scheme,
    authority: base.authority,
    path: path === '' ? url.path : path + rest,
    query: [...base.query, ...url.query],
  };
}

/** A path with its values in it, escaped already; what has no value stays a placeholder. */
export const filledPath = (path: string, values: ReadonlyMap<string, string>): string =>
  path
    .split(/(\{[^{}]+\})/)
    .map(
      (piece) =>
        values.get(piece.slice(1, -1)) ?? (piece.startsWith('{') ? piece : pathText(piece)),
    )
    .join('');
