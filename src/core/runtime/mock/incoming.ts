import { type Headers, headerOf } from '../http/headers.ts';
import { FORM, MULTIPART, mediaTypeOf, parameterOf } from '../http/mediaType.ts';
import { bodyBytes, type Content, contentOf, decoded, type HttpRequest } from '../http/message.ts';
import { type Part, readMultipart } from '../http/multipart.ts';
import { decodeFormPart } from '../http/percent.ts';
import { originOf, parseQuery, parseUrl, type Query } from '../http/url.ts';

/** A request as a server gets it. */
export interface Incoming {
  readonly method: string;
  /** Absolute, or path and query with a Host header beside it. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | Uint8Array;
}

/** A request that the studio built, as the server at its other end gets it. */
export const incomingFrom = ({ method, url, headers, body }: HttpRequest): Incoming => ({
  method,
  url,
  headers,
  body: bodyBytes(body),
});

export type IncomingBody =
  | Content
  | { readonly kind: 'form'; readonly fields: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'multipart'; readonly parts: readonly Part[] };

/** An incoming request in its parts. */
export interface Received {
  /** In capitals. */
  readonly method: string;
  /** Escaped, as it came. */
  readonly path: string;
  readonly query: Query;
  readonly headers: Headers;
  readonly body: IncomingBody;
  /** `http://127.0.0.1:4311`: what links in answers begin with. */
  readonly origin: string;
}

export function received({ method, url, headers, body }: Incoming): Received {
  const absolute = parseUrl(url);
  const [path = '/', query] = url.split('#')[0]?.split(/\?(.*)/s, 2) ?? [];
  return {
    method: method.toUpperCase(),
    path: absolute ? absolute.path || '/' : path,
    query: absolute ? absolute.query : parseQuery(query),
    headers,
    body: readBody(headers, body),
    origin: absolute ? originOf(absolute) : `http://${headerOf(headers, 'Host') ?? 'localhost'}`,
  };
}

function readBody(headers: Headers, body: string | Uint8Array): IncomingBody {
  if (body.length === 0) return { kind: 'empty' };
  const header = headerOf(headers, 'Content-Type');
  const type = mediaTypeOf(header);
  if (type === FORM) {
    const text = typeof body === 'string' ? body : (decoded(body) ?? '');
    const fields = parseQuery(text).map(
      ({ name, value }) => [decodeFormPart(name), decodeFormPart(value ?? '')] as const,
    );
    return { kind: 'form', fields };
  }
  if (type === MULTIPART) {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    const parts = readMultipart(bytes, parameterOf(header, 'boundary') ?? '');
    return parts ? { kind: 'multipart', parts } : contentOf({ headers: [], body });
  }
  return contentOf({ headers, body });
}
