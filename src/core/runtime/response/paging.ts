import type { Operation } from '../../swagger/definition.ts';
import { type Json, member, textOf } from '../../text/value.ts';
import { valueAt } from '../expression/path.ts';
import type { HttpRequest } from '../http/message.ts';
import { type FollowUp, followed } from './followUp.ts';

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
): FollowUp {
  const name = nextLinkName(operation);
  const link =
    name === undefined ? undefined : (member(body, name) ?? valueAt(body, name.split(/[./]/)));
  if (link === undefined || link === null || link === '') return { kind: 'last' };
  return followed(sent, link, 'The next page');
}
