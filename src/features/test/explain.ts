import { headerOf } from '../../core/runtime/http/headers.ts';
import type { HttpResponse } from '../../core/runtime/http/message.ts';

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

/** What to try after an answer that is an error; undefined for a success. */
export function adviceFor({ status, headers }: HttpResponse): string | undefined {
  if (status < 400) return undefined;
  const wait = headerOf(headers, 'Retry-After');
  if (status === 429 && wait !== undefined && /^\d+$/.test(wait))
    return `Too many calls in a short time: wait ${wait} s and run it again.`;
  if (status >= 500) return 'The API itself failed at this. Try again later, or with other values.';
  return ADVICE[status] ?? 'The API refuses the call: its answer below may say why.';
}
