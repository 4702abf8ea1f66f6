import {
  type ClientRequest,
  request as httpRequest,
  type IncomingMessage,
  validateHeaderName,
  validateHeaderValue,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { bodyOf, type ReadBody } from './body.ts';
import { endToEnd, type Lines, lineOf, type OutsideRequest, sendable } from './message.ts';
import { outsideFault } from './problem.ts';
import { type Address, hostOf, type Network, type Target } from './target.ts';

/** One answer, redirects not followed. */
export interface Exchanged extends ReadBody {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Lines;
}

/**
 * One request to the very addresses that were checked. Host and the name in TLS stay those of the URL.
 * @throws what Node says of the connection; the signal's reason when it fires
 */
export async function exchange(
  request: OutsideRequest,
  { url, addresses }: Target,
  { network, signal }: { readonly network: Network; readonly signal: AbortSignal },
): Promise<Exchanged> {
  const host = hostOf(url);
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const client = send(url, {
    method: request.method,
    headers: head(request, url),
    lookup: fixed(addresses),
    // A connection of its own: one that is kept open could be to another address.
    agent: false,
    signal,
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ...(network.ca === undefined ? {} : { ca: network.ca }),
  });
  const response = await answerTo(client, request.body);
  const lines = pairs(response.rawHeaders);
  const { decoded, ...read } = await bodyOf(response, lineOf(lines, 'content-encoding'));
  const headers = endToEnd(lines).filter(
    ([name]) => !decoded || !/^content-(?:encoding|length)$/i.test(name),
  );
  return {
    status: response.statusCode ?? 0,
    statusText: response.statusMessage ?? '',
    headers,
    decoded,
    ...read,
  };
}

function answerTo(client: ClientRequest, body: Uint8Array | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    client.on('error', reject);
    client.on('response', resolve);
    client.end(body);
  });
}

/** A resolver that knows one host only. */
const fixed =
  (addresses: readonly Address[]): LookupFunction =>
  (_host, options, callback) => {
    const [first] = addresses;
    if (options.all === true) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family ?? 4);
  };

/** Names and values by turns, as Node takes them to be sent as they are. */
function head({ method, headers, body }: OutsideRequest, url: URL): string[] {
  const lines: [string, string][] = [['Host', url.host]];
  for (const [name, value] of sendable(headers)) {
    checkLine(name, value);
    lines.push([name, value]);
  }
  if (lineOf(lines, 'accept-encoding') === undefined) lines.push(['Accept-Encoding', 'identity']);
  if (body || /^(?:POST|PUT|PATCH)$/.test(method)) {
    lines.push(['Content-Length', String(body?.length ?? 0)]);
  }
  return lines.flat();
}

function checkLine(name: string, value: string) {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  } catch {
    // The value may be a secret.
    throw outsideFault(
      'bad-request',
      `The header ${JSON.stringify(name)} cannot be sent: it holds a character that headers cannot carry.`,
      'Check its value for line breaks and letters outside Latin script.',
    );
  }
}

function pairs(raw: readonly string[]): Lines {
  const lines: [string, string][] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) lines.push([raw[at] ?? '', raw[at + 1] ?? '']);
  return lines;
}
