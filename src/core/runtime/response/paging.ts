import type { Operation } from '../../swagger/definition.ts';
import { type Json, member, textOf } from '../../text/value.ts';
import { valueAt } from '../expression/path.ts';
import { withoutHeader } from '../http/headers.ts';
import { type HttpRequest, NO_BODY } from '../http/message.ts';
import { originOf, parseUrl, resolveUrl, urlText } from '../http/url.ts';

export type NextPage =
  | { readonly kind: 'last' }
  | { readonly kind: 'next'; readonly request: HttpRequest }
  /** The link is none that may be followed; the message is for users. */
  | { readonly kind: 'refused'; readonly message: string };

/** The name of the property that holds the next page's address; undefined for an operation without pages. */
export const nextLinkName = ({ value }: Operation): string | undefined =>
  textOf(member(value, 'x-ms-pageable'), 'nextLinkName') || undefined;

/** Whether a parameter says how many items a page has, by its name. */
export const isPageSize = (name: string): boolean =>
  /^\$?(?:top|limit|pagesize|perpage|maxresults|maxitems|first)$/i.test(name.replace(/[-_]/g, ''));

/**
 * The request for the page after this one (runtime.md 6): the link with the same method and connection, without the
 * first call's body. Null, missing and blank links end the list. A link to another origin is refused: it would be
 * handed the connection's secrets.
 */
export function nextPage(
  operation: Operation,
  sent: HttpRequest,
  body: Json | undefined,
): NextPage {
  const name = nextLinkName(operation);
  const link =
    name === undefined ? undefined : (member(body, name) ?? valueAt(body, name.split(/[./]/)));
  if (link === undefined || link === null || link === '') return { kind: 'last' };
  const from = parseUrl(sent.url);
  const url = from && typeof link === 'string' ? resolveUrl(from, link) : undefined;
  if (!from || !url)
    return { kind: 'refused', message: `"${name}" holds no address: ${JSON.stringify(link)}.` };
  if (originOf(url) !== originOf(from)) {
    return {
      kind: 'refused',
      message: `The next page is at ${originOf(url)}, another place than ${originOf(from)}: it is not followed, as it would get the connection's secrets.`,
    };
  }
  if (urlText(url) === sent.url)
    return { kind: 'refused', message: 'The next page is this page again.' };
  const headers = withoutHeader(sent.headers, 'Content-Type');
  return {
    kind: 'next',
    request: { method: sent.method, url: urlText(url), headers, body: NO_BODY },
  };
}
