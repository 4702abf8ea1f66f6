import type { Json } from '../../text/value.ts';
import type { Headers } from '../http/headers.ts';
import { type Body, contentOf, type HttpResponse } from '../http/message.ts';
import { boundaryFor, type Part } from '../http/multipart.ts';
import type { Query, Url } from '../http/url.ts';

/** A request on its way through connection and policies, in parts that they change one by one. */
export interface Draft {
  readonly method: string;
  /** Where the API lives: scheme, host and base path (without a slash at its end). */
  readonly service: Url;
  /** The operation's path below it, escaped, beginning with a slash. */
  readonly path: string;
  readonly query: Query;
  readonly headers: Headers;
  readonly body: DraftBody;
}

/** JSON stays a value until the end, since policies change parts of it. */
export type DraftBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: Json }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'multipart'; readonly parts: readonly Part[] };

/** An answer on its way back through the policies. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: DraftBody;
  /** Set by the `pollingtrigger` policy. */
  readonly poll?: Poll;
  /** Set by `setconnectionstatustounauthenticated`: the platform asks the user to sign in again. */
  readonly unauthenticated?: boolean;
}

/** What a polling trigger makes of an answer (policies.md 5.15). */
export interface Poll {
  /** Whether a flow runs. */
  readonly fires: boolean;
  /** Query parameters of the next poll. */
  readonly state: Readonly<Record<string, string>>;
  /** The items found, one run each. */
  readonly items: readonly Json[];
}

export const draftUrl = ({
  service,
  path,
  query,
}: Pick<Draft, 'service' | 'path' | 'query'>): Url => ({
  ...service,
  path: service.path + path,
  query: [...service.query, ...query],
});

/** The body as it is sent. */
export function sentBody(body: DraftBody): Body {
  switch (body.kind) {
    case 'json':
      return { kind: 'text', text: JSON.stringify(body.value) };
    case 'multipart':
      return { kind: 'multipart', boundary: boundaryFor(body.parts), parts: body.parts };
    default:
      return body;
  }
}

export function replyFrom(response: HttpResponse): Reply {
  return { status: response.status, headers: response.headers, body: receivedBody(response) };
}

function receivedBody(response: HttpResponse): DraftBody {
  const content = contentOf(response);
  switch (content.kind) {
    case 'empty':
      return { kind: 'none' };
    case 'json':
      return { kind: 'json', value: content.value };
    case 'text':
    case 'not JSON':
      return { kind: 'text', text: content.text };
    case 'file':
      return { kind: 'bytes', bytes: content.file.bytes };
  }
}

export function responseOf({ status, headers, body }: Reply): HttpResponse {
  const sent = sentBody(body);
  return {
    status,
    headers,
    body: sent.kind === 'text' ? sent.text : sent.kind === 'bytes' ? sent.bytes : '',
  };
}
