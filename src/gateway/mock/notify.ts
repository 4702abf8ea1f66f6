import { bodyBytes } from '../../core/runtime/http/message.ts';
import type { Subscription } from '../../core/runtime/mock/store.ts';
import { notificationFor } from '../../core/runtime/mock/webhooks.ts';
import { callOutside } from '../outside/callOutside.ts';
import type { OutsideProblem } from '../outside/problem.ts';
import type { Mock } from './mocks.ts';

/** What became of telling one subscriber of an event. */
export interface Notified {
  readonly subscription: string;
  readonly callbackUrl: string;
  readonly status: number | null;
  readonly problem: OutsideProblem | null;
}

const TIMEOUT_MS = 10_000;

/** Posts an event to a subscriber, which must be on this very computer: a mock calls nobody else. */
export async function notify(
  { api }: Mock,
  subscription: Subscription,
  number: number,
): Promise<Notified> {
  const { id, callbackUrl } = subscription;
  const told = { subscription: id, callbackUrl };
  if (!isLoopback(callbackUrl)) {
    const problem: OutsideProblem = {
      code: 'refused-address',
      message: 'The mock notifies only addresses on this computer.',
      advice: 'Subscribe with a callback like http://127.0.0.1:8080/.',
    };
    return { ...told, status: null, problem };
  }
  const { method, url, headers, body } = notificationFor(api, subscription, number);
  const called = await callOutside(
    {
      method,
      url,
      headers: headers.map(({ name, value }) => [name, value] as const),
      body: bodyBytes(body),
    },
    { allowedHosts: [new URL(url).host], timeoutMs: TIMEOUT_MS, follows: false },
  );
  return called.ok
    ? { ...told, status: called.response.status, problem: null }
    : { ...told, status: null, problem: called.problem };
}

function isLoopback(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return (
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])$/.test(url.hostname)
  );
}
