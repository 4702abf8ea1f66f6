import { type Lines, lineOf, type OutsideRequest } from './message.ts';
import { httpUrl } from './target.ts';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * What another origin may see of the head. Authorization and cookies are for the first one alone, and so may any other
 * line be: keys go in headers of all names.
 */
const HARMLESS = /^(?:accept|accept-language|content-type|prefer|range|user-agent)$/i;

/**
 * The request that an answer redirects to, as browsers make it (fetch 4.4); undefined for an answer that is none.
 * @throws OutsideFault it leads to no http or https URL
 */
export function redirected(
  request: OutsideRequest,
  { status, headers }: { readonly status: number; readonly headers: Lines },
): OutsideRequest | undefined {
  const location = lineOf(headers, 'location');
  if (!REDIRECTS.has(status) || location === undefined) return undefined;
  const from = new URL(request.url);
  const to = httpUrl(URL.canParse(location, from) ? new URL(location, from).href : location);
  const { method } = request;
  const becomesGet = (status === 303 && method !== 'HEAD') || (status <= 302 && method === 'POST');
  const kept = request.headers.filter(
    ([name]) =>
      (to.origin === from.origin || HARMLESS.test(name)) &&
      !(becomesGet && /^content-/i.test(name)),
  );
  return {
    method: becomesGet ? 'GET' : method,
    url: to.href,
    headers: kept,
    body: becomesGet ? undefined : request.body,
  };
}
