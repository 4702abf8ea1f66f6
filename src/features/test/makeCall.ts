import { bodyBytes, type HttpRequest, type HttpResponse } from '../../core/runtime/http/message.ts';
import { buildRequest } from '../../core/runtime/request/build.ts';
import type { Built } from '../../core/runtime/request/call.ts';
import type { Connection } from '../../core/runtime/request/connection.ts';
import { checkResponse } from '../../core/runtime/response/check.ts';
import type { Difference } from '../../core/runtime/response/difference.ts';
import { finishResponse } from '../../core/runtime/response/finish.ts';
import type { Definition, Operation } from '../../core/swagger/definition.ts';
import type { Json, JsonObject } from '../../core/text/value.ts';
import { type Answered, type Gateway, GatewayRefused } from '../../platform/gateway.ts';

/** What a test call is made of. */
export interface Attempt {
  readonly definition: Definition;
  readonly apiProperties: Json | undefined;
  readonly operation: Operation;
  readonly values: JsonObject;
  readonly connection: Connection;
  /** The mock's base address; undefined for the API itself. */
  readonly mockBase: string | undefined;
}

export const built = ({ mockBase, ...call }: Attempt): Built =>
  buildRequest({
    ...call,
    ...(mockBase === undefined ? {} : { options: { baseUrl: new URL(mockBase).origin } }),
  });

/** How a call went. `response` is what a flow would get, after the response policies. */
export type Outcome =
  | {
      readonly kind: 'answered';
      readonly response: HttpResponse;
      readonly statusText: string;
      readonly ms: number;
      readonly bytes: number;
      readonly truncated: boolean;
      readonly differences: readonly Difference[];
    }
  | { readonly kind: 'failed'; readonly message: string; readonly advice: string };

/** Sends a built request, through the gateway or to its mock, and holds the answer against the definition. */
export async function send(
  gateway: Gateway,
  attempt: Attempt,
  call: Extract<Built, { ok: true }>,
  signal: AbortSignal,
): Promise<Outcome> {
  const answer = await answered(gateway, attempt, call.request, signal);
  if (!answer.ok) return { kind: 'failed', message: answer.message, advice: answer.advice };
  const raw: HttpResponse = {
    status: answer.status,
    headers: answer.headers.map(([name, value]) => ({ name, value })),
    body: answer.body,
  };
  const { mockBase, ...rest } = attempt;
  const finished = finishResponse(rest, call.context, raw, { isFirstPoll: false });
  const response = finished.response;
  return {
    kind: 'answered',
    response,
    statusText: answer.statusText,
    ms: answer.ms,
    bytes: answer.body.length,
    truncated: answer.truncated,
    differences: answer.truncated
      ? []
      : checkResponse(attempt.definition, attempt.operation, response),
  };
}

async function answered(
  gateway: Gateway,
  { mockBase }: Attempt,
  request: HttpRequest,
  signal: AbortSignal,
): Promise<Answered> {
  try {
    if (mockBase !== undefined) return await fetched(mockBase, request, signal);
    const body = request.body.kind === 'none' ? undefined : bodyBytes(request.body);
    const headers = request.headers.map(({ name, value }) => [name, value] as const);
    return await gateway.call(
      { method: request.method, url: request.url, headers, body },
      [],
      signal,
    );
  } catch (fault) {
    if (signal.aborted)
      return { ok: false, message: 'The call was cancelled.', advice: 'Run makes it again.' };
    const message = fault instanceof GatewayRefused ? fault.message : 'The call could not be made.';
    return { ok: false, message, advice: 'Check that the studio’s local server still runs.' };
  }
}

/** The mock lies on this page's own server: the browser may ask it itself. */
async function fetched(
  base: string,
  { method, url, headers, body }: HttpRequest,
  signal: AbortSignal,
): Promise<Answered> {
  const { pathname, search } = new URL(url);
  const start = performance.now();
  const response = await fetch(base.replace(/\/$/, '') + pathname + search, {
    method,
    headers: headers.map(({ name, value }): [string, string] => [name, value]),
    body: body.kind === 'none' ? null : new Uint8Array(bodyBytes(body)),
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
    ms: Math.round(performance.now() - start),
  };
}
