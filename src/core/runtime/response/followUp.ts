import type { Json } from '../../text/value.ts';
import { headerOf, withoutHeader } from '../http/headers.ts';
import { type HttpRequest, type HttpResponse, NO_BODY } from '../http/message.ts';
import { originOf, parseUrl, resolveUrl, urlText } from '../http/url.ts';

/** A request that an answer asks for. */
export type FollowUp =
  | { readonly kind: 'last' }
  | { readonly kind: 'next'; readonly request: HttpRequest }
  /** The link is none that may be followed; the message is for users. */
  | { readonly kind: 'refused'; readonly message: string };

/**
 * The request for a link in an answer, with the connection of the first one and without its body. A link to another
 * origin is refused: it would be handed the connection's secrets.
 */
export function followed(sent: HttpRequest, link: Json, what: string): FollowUp {
  const from = parseUrl(sent.url);
  const url = from && typeof link === 'string' ? resolveUrl(from, link) : undefined;
  if (!from || !url) {
    return { kind: 'refused', message: `${what} has no address: ${JSON.stringify(link)}.` };
  }
  if (originOf(url) !== originOf(from)) {
    return {
      kind: 'refused',
      message: `${what} is at ${originOf(url)}, another place than ${originOf(from)}: it is not followed, as it would get the connection's secrets.`,
    };
  }
  if (urlText(url) === sent.url) return { kind: 'refused', message: `${what} is this one again.` };
  const headers = withoutHeader(sent.headers, 'Content-Type');
  return {
    kind: 'next',
    request: { method: sent.method, url: urlText(url), headers, body: NO_BODY },
  };
}

/** The request that asks how a long-running operation stands, after `202` with a Location (runtime.md 9). */
export function statusFollowUp(sent: HttpRequest, { status, headers }: HttpResponse): FollowUp {
  const location = headerOf(headers, 'Location');
  if (status !== 202 || location === undefined) return { kind: 'last' };
  return followed({ ...sent, method: 'GET' }, location, 'The status');
}
