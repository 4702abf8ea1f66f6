import { type Exchanged, exchange } from './exchange.ts';
import type { OutsideRequest, OutsideResponse } from './message.ts';
import { faultOf } from './nodeFaults.ts';
import { type OutsideProblem, outsideFault } from './problem.ts';
import { redirected } from './redirect.ts';
import { hostOf, httpUrl, type Network, systemNetwork, targetOf } from './target.ts';

export type Called =
  | { readonly ok: true; readonly response: OutsideResponse }
  | { readonly ok: false; readonly problem: OutsideProblem };

export interface CallRules {
  /** Names that the user allowed by hand, whatever they lead to. */
  readonly allowedHosts: readonly string[];
  /** In ms; 120 s unless told, which is also the most. */
  readonly timeoutMs?: number | undefined;
  /** Fires when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
  /** `false`: a redirect is an answer like any other. */
  readonly follows?: boolean;
  readonly network?: Network;
}

export const MAX_TIME_MS = 120_000;
const MAX_REDIRECTS = 10;

/**
 * The only way out for calls that a user or a document asks for (design.md section 6). Never throws: what goes wrong is
 * a problem in words.
 */
export async function callOutside(request: OutsideRequest, rules: CallRules): Promise<Called> {
  const timeoutMs = Math.min(MAX_TIME_MS, Math.max(1, rules.timeoutMs ?? MAX_TIME_MS));
  const late = AbortSignal.timeout(timeoutMs);
  const signal = rules.signal ? AbortSignal.any([rules.signal, late]) : late;
  const trail = { host: 'The address' };
  try {
    return { ok: true, response: await follow(request, rules, signal, trail) };
  } catch (fault) {
    if (late.aborted) {
      const message = `${trail.host} took more than ${timeoutMs / 1000} s.`;
      const advice = 'Try again, or ask for less at once.';
      return { ok: false, problem: outsideFault('timeout', message, advice).problem };
    }
    if (rules.signal?.aborted) {
      return { ok: false, problem: outsideFault('aborted', 'The call was stopped.', '').problem };
    }
    return { ok: false, problem: faultOf(fault, trail.host).problem };
  }
}

/** Why an address would not even be connected to; undefined when it would be. */
export async function callProblem(
  address: string,
  allowedHosts: readonly string[],
  network: Network = systemNetwork,
): Promise<OutsideProblem | undefined> {
  let host = 'The address';
  try {
    const url = httpUrl(address);
    host = hostOf(url);
    await targetOf(url, allowedHosts, network);
    return undefined;
  } catch (fault) {
    return faultOf(fault, host).problem;
  }
}

async function follow(
  first: OutsideRequest,
  { allowedHosts, follows = true, network = systemNetwork }: CallRules,
  signal: AbortSignal,
  trail: { host: string },
): Promise<OutsideResponse> {
  const start = performance.now();
  const redirects: string[] = [];
  let request: OutsideRequest = { ...first, url: httpUrl(first.url).href };
  checkMethod(request.method);
  for (;;) {
    const url = new URL(request.url);
    trail.host = hostOf(url);
    const target = await orAbort(targetOf(url, allowedHosts, network), signal);
    const answer: Exchanged = await exchange(request, target, { network, signal });
    const next = follows ? redirected(request, answer) : undefined;
    if (!next) {
      const { status, statusText, headers, body, truncated } = answer;
      const ms = Math.round(performance.now() - start);
      return { status, statusText, headers, body, truncated, url: request.url, redirects, ms };
    }
    redirects.push(request.url);
    if (redirects.length > MAX_REDIRECTS) {
      throw outsideFault(
        'redirect-loop',
        `${trail.host} redirected more than ${MAX_REDIRECTS} times, last from ${request.url} to ${next.url}.`,
        'Check the address, and whether the API wants a sign-in first.',
      );
    }
    request = next;
  }
}

function checkMethod(method: string) {
  if (/^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(method)) return;
  const advice = 'Connectors use GET, HEAD, POST, PUT, PATCH, DELETE and OPTIONS.';
  throw outsideFault('bad-request', `${JSON.stringify(method)} is no method to call with.`, advice);
}

/** A resolver cannot be stopped, but need not be waited for. */
function orAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
