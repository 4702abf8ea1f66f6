import { bodyBytes, type HttpRequest, type HttpResponse } from '../core/runtime/http/message.ts';
import { parseUrl } from '../core/runtime/http/url.ts';
import { requestSteps } from '../core/runtime/request/build.ts';
import type { Built, Call } from '../core/runtime/request/call.ts';
import { masked } from '../core/runtime/request/secrets.ts';
import { checkResponse } from '../core/runtime/response/check.ts';
import { finishResponse } from '../core/runtime/response/finish.ts';
import { type Called, callOutside } from '../gateway/outside/callOutside.ts';
import type { ExitCode } from './exitCode.ts';
import { Failure } from './failure.ts';
import { requestText, responseText } from './formats/http.ts';
import { harmless } from './formats/paint.ts';
import type { Io } from './io.ts';
import { noteText, refusal } from './problemText.ts';

/** Makes a call, and prints it, its answer as the flow gets it, and how that differs from the definition. */
export async function sendCall(call: Call, io: Io): Promise<ExitCode> {
  const allowedHosts = hostsOf(call.options?.baseUrl);
  const built = await buildFor(call, allowedHosts);
  for (const note of built.notes) io.err(`${noteText(note)}\n`);
  if (!built.ok) throw refusal(built.problems);
  io.out(`${requestText(built.shown, io.terminal)}\n`);
  const { response: received, statusText } = await send(built.request, allowedHosts, built.secrets);
  const { response, notes, problem } = finishResponse(call, built.context, received);
  for (const note of notes) io.err(`${masked(noteText(note), built.secrets)}\n`);
  io.out(`${responseText(response, statusText, built.secrets, io.terminal)}\n`);
  if (problem) throw refusal([{ ...problem, message: masked(problem.message, built.secrets) }]);
  const differences = checkResponse(call.definition, call.operation, response);
  io.out(
    differences.length === 0
      ? 'The answer is as the definition describes it.\n'
      : differences
          .map(
            ({ at, message }) => `${harmless(at)}: ${harmless(masked(message, built.secrets))}\n`,
          )
          .join(''),
  );
  return differences.length === 0 ? 0 : 1;
}

/** The host of --base-url is the user's own choice, wherever it lies. */
function hostsOf(baseUrl: string | undefined): string[] {
  if (baseUrl === undefined) return [];
  const url = parseUrl(/^https?:\/\//i.test(baseUrl.trim()) ? baseUrl : `http://${baseUrl.trim()}`);
  return url ? [url.authority] : [];
}

async function buildFor(call: Call, allowedHosts: readonly string[]): Promise<Built> {
  const steps = requestSteps(call);
  let step = steps.next();
  while (!step.done) step = steps.next((await send(step.value, allowedHosts, [])).response);
  return step.value;
}

/** @throws Failure there was no answer */
async function send(
  { method, url, headers, body }: HttpRequest,
  allowedHosts: readonly string[],
  secrets: readonly string[],
): Promise<{ response: HttpResponse; statusText: string }> {
  const called: Called = await callOutside(
    {
      method,
      url,
      headers: headers.map(({ name, value }) => [name, value] as const),
      body: body.kind === 'none' ? undefined : bodyBytes(body),
    },
    { allowedHosts },
  );
  if (!called.ok) {
    const { message, advice } = called.problem;
    throw new Failure(masked(`${message} ${advice}`.trim(), secrets));
  }
  const { response } = called;
  return {
    statusText: response.statusText,
    response: {
      status: response.status,
      headers: response.headers.map(([name, value]) => ({ name, value })),
      body: response.body,
    },
  };
}
