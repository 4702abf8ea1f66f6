import { bodyBytes, type HttpRequest, type HttpResponse } from '../../core/runtime/http/message.ts';
import { requestSteps } from '../../core/runtime/request/build.ts';
import type { Built, Call } from '../../core/runtime/request/call.ts';
import { finishResponse } from '../../core/runtime/response/finish.ts';
import { GatewayRefused } from '../../platform/gateway.ts';
import type { Called } from '../../platform/gatewayCalls.ts';
import type { Outcome, Run } from '../../store/testing.ts';

/** Sends one request and brings its answer; what a browser or the gateway does. */
export type Send = (request: HttpRequest) => Promise<Called>;

export type Made =
  | { readonly ok: true; readonly run: Run }
  /** It cannot be sent. */
  | Extract<Built, { ok: false }>;

/** Makes a call: what policies must fetch first, the request itself, and the response policies on its answer. */
export async function makeCall(call: Call, send: Send, signal: AbortSignal): Promise<Made> {
  const steps = requestSteps(call);
  let step = steps.next();
  while (!step.done) {
    const fetched = await sent(step.value, send, signal);
    if (!fetched.ok)
      return {
        ok: false,
        problems: [{ code: 'policy failed', at: '', message: fetched.message }],
        notes: [],
      };
    step = steps.next(responseOf(fetched));
  }
  const built = step.value;
  if (!built.ok) return built;
  const called = await sent(built.request, send, signal);
  return { ok: true, run: { sent: built, outcome: outcomeOf(call, built, called) } };
}

function outcomeOf(call: Call, built: Extract<Built, { ok: true }>, called: Called): Outcome {
  if (!called.ok) {
    const { code, message, advice } = called;
    const host = new URL(built.request.url).hostname;
    // After a redirect it may be another host: allowing this one would not help.
    const inside = code === 'refused-address' && message.includes(host) ? host : undefined;
    return { kind: 'failed', message, advice, inside };
  }
  const { response, notes, problem } = finishResponse(call, built.context, responseOf(called));
  if (problem) {
    const advice = 'The platform would answer the flow with an error here; look at the policy.';
    return { kind: 'failed', message: problem.message, advice };
  }
  const { statusText, ms, body, truncated, redirects } = called;
  const outcome = { response, statusText, ms, bytes: body.length, truncated, redirects };
  return { kind: 'answered', ...outcome, notes: [...built.notes, ...notes] };
}

const responseOf = ({ status, headers, body }: Extract<Called, { ok: true }>): HttpResponse => ({
  status,
  headers: headers.map(([name, value]) => ({ name, value })),
  body,
});

async function sent(request: HttpRequest, send: Send, signal: AbortSignal): Promise<Called> {
  try {
    return await send(request);
  } catch (fault) {
    if (signal.aborted)
      return {
        ok: false,
        code: 'aborted',
        message: 'The call was cancelled.',
        advice: 'Run makes it again.',
      };
    return {
      ok: false,
      code: 'fault',
      message: fault instanceof GatewayRefused ? fault.message : 'The call could not be made.',
      advice: 'Check that the studio’s local server still runs.',
    };
  }
}

/** The mock lies on this page's own server: the browser may ask it itself. */
export const toMock =
  (signal: AbortSignal): Send =>
  async ({ method, url, headers, body }) => {
    const start = performance.now();
    const mayHaveBody = method !== 'GET' && method !== 'HEAD' && body.kind !== 'none';
    const response = await fetch(url, {
      method,
      headers: headers.map(({ name, value }): [string, string] => [name, value]),
      body: mayHaveBody ? new Uint8Array(bodyBytes(body)) : null,
      signal,
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return {
      ok: true,
      status: response.status,
      statusText: response.statusText,
      headers: [...response.headers],
      body: bytes,
      truncated: false,
      redirects: [],
      ms: Math.round(performance.now() - start),
    };
  };
