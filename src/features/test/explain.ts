import { headerOf } from '../../core/runtime/http/headers.ts';
import { type Content, contentOf, type HttpResponse } from '../../core/runtime/http/message.ts';
import type { Difference } from '../../core/runtime/response/difference.ts';
import { isWebPage } from '../../core/runtime/response/undescribed.ts';

/** What statuses usually mean for a connector, and what to try. */
const ADVICE: Readonly<Record<number, string>> = {
  400: 'The API does not accept the values: its answer below usually says which.',
  401: 'The API does not know who calls. Check the key or the password; an access token may have expired: sign in again.',
  403: 'The API knows who calls and forbids it. The account may lack a permission or the token a scope.',
  404: 'There is nothing at this address. Check the values in the path, the base URL and the path itself.',
  405: 'The API does not take this verb at this address.',
  406: 'The API cannot answer in the type that Accept asks for: see the operation’s produces.',
  409: 'It is in conflict with what is there already: other values may work.',
  415: 'The API does not take this type of body: see the operation’s consumes.',
  422: 'The API understands the body and refuses its values: its answer below usually says which.',
  429: 'Too many calls in a short time: wait a little and run it again.',
};

/** What to try after a success that is not what was described, by what the body is. */
const NO_JSON: Readonly<Record<Exclude<Content['kind'], 'json' | 'empty'>, string>> = {
  'not JSON':
    'Flows would fail at this body: the API has to send JSON that is whole. The place above says where it breaks.',
  text: 'If the API can send JSON, ask for it with an Accept header; else describe a text.',
  file: 'If it is meant to be a file, say so: then flows can hand it on.',
};
const WEB_PAGE =
  'Web pages come from a website in place of its API, or when a sign-in is wanted first. Check the base URL and the path, and what the connection sends.';
const AS_TEXT =
  'The body is JSON, but its Content-Type does not say so: flows take it as a text, without properties. Have the API send application/json, or set the header by custom code.';

/**
 * What to try after an answer that is an error, or none that flows can use; undefined for one that is as it should be.
 * @param differences how it differs from the definition
 */
export function adviceFor(
  response: HttpResponse,
  differences: readonly Difference[],
): string | undefined {
  const { status, headers } = response;
  if (status < 400) return adviceForBody(response, differences);
  const wait = headerOf(headers, 'Retry-After');
  if (status === 429 && wait !== undefined && /^\d+$/.test(wait))
    return `Too many calls in a short time: wait ${wait} s and run it again.`;
  if (status >= 500) return 'The API itself failed at this. Try again later, or with other values.';
  return ADVICE[status] ?? 'The API refuses the call: its answer below may say why.';
}

function adviceForBody(
  response: HttpResponse,
  differences: readonly Difference[],
): string | undefined {
  const has = (kind: Difference['kind']) => differences.some((each) => each.kind === kind);
  const content = contentOf(response);
  if (content.kind === 'empty' || content.kind === 'json') return undefined;
  if (has('not JSON'))
    return 'text' in content && isWebPage(content.text) ? WEB_PAGE : NO_JSON[content.kind];
  const isJson = content.kind === 'text' && /^\s*[[{]/.test(content.text);
  return has('media type') && isJson ? AS_TEXT : undefined;
}
