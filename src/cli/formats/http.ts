import type { Headers } from '../../core/runtime/http/headers.ts';
import {
  bodyBytes,
  decoded,
  type HttpRequest,
  type HttpResponse,
} from '../../core/runtime/http/message.ts';
import { masked } from '../../core/runtime/request/secrets.ts';
import type { Terminal } from '../io.ts';
import { harmless, harmlessLines, painter } from './paint.ts';

/** A request as it goes over the wire. What is shown is what is given: hand it the masked one. */
export const requestText = (request: HttpRequest, terminal: Terminal): string =>
  messageText(
    painter(terminal)('bold', harmless(`${request.method} ${request.url}`)),
    request.headers,
    bodyText(bodyBytes(request.body)),
  );

/** An answer, with the secrets that it repeats hidden. */
export const responseText = (
  { status, headers, body }: HttpResponse,
  statusText: string,
  secrets: readonly string[],
  terminal: Terminal,
): string =>
  messageText(
    painter(terminal)('bold', harmless(`${status} ${statusText}`.trim())),
    headers.map(({ name, value }) => ({ name, value: masked(value, secrets) })),
    masked(typeof body === 'string' ? body : bodyText(body), secrets),
  );

function messageText(first: string, headers: Headers, body: string): string {
  const lines = headers.map(({ name, value }) => `${harmless(`${name}: ${value}`)}\n`).join('');
  return `${first}\n${lines}${body === '' ? '' : `\n${harmlessLines(body.replaceAll('\r\n', '\n')).trimEnd()}\n`}`;
}

const bodyText = (bytes: Uint8Array): string =>
  decoded(bytes) ?? `(${bytes.length} bytes that are no text)`;
