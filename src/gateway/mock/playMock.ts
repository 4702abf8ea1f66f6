import { setTimeout as wait } from 'node:timers/promises';
import type { MockReply } from '../../core/runtime/mock/answer.ts';
import { refuse } from '../refuse.ts';
import { log } from './exchange.ts';
import { type Mock, replyOf } from './mocks.ts';
import { notify } from './notify.ts';

/** The most that a mock reads of a request, in bytes. */
const MAX_BODY = 100 * 1024 * 1024;
/** How long after subscribing the first event comes, in ms: long enough for the subscriber to have read the answer. */
const FIRST_EVENT_MS = 1000;

/** What a mock answers to a request, when it is time. */
export async function playMock(mock: Mock, request: Request): Promise<Response> {
  const body = await bytesOf(request);
  if (!body) return refuse(413, 'too-large', 'That is more than the mock reads.');
  const { method, url } = request;
  const headers = [...request.headers].map(([name, value]) => ({ name, value }));
  const known = new Set(mock.store.subscriptions.keys());
  const reply = replyOf(mock, { method, url, headers, body });
  log(mock.exchanges, request, reply);
  for (const subscription of mock.store.subscriptions.values()) {
    if (!known.has(subscription.id)) {
      setTimeout(() => void notify(mock, subscription, 1), FIRST_EVENT_MS).unref();
    }
  }
  // A caller that has gone needs no answer.
  if (reply.delay > 0)
    await wait(reply.delay, undefined, { signal: request.signal }).catch(() => 0);
  return responseOf(reply, method);
}

async function bytesOf(request: Request): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What the server writes itself, and cookies, which would be the studio's too. */
const NOT_SENT =
  /^(?:connection|content-length|keep-alive|set-cookie|trailer|transfer-encoding|upgrade)$/i;

function responseOf({ status, headers, body }: MockReply, method: string): Response {
  const answer = new Headers();
  for (const { name, value } of headers) {
    if (!NOT_SENT.test(name)) answer.append(name, value);
  }
  answer.set('cache-control', 'no-store');
  const isEmpty = method === 'HEAD' || status === 204 || status === 205 || status === 304;
  const content = typeof body === 'string' ? body : new Uint8Array(body);
  return new Response(isEmpty || body.length === 0 ? null : content, { status, headers: answer });
}
