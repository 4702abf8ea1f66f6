import type { DesignTimeCall } from '../../../core/preview/workflow/designTimeCall.ts';
import { contentOf } from '../../../core/runtime/http/message.ts';
import type { Call } from '../../../core/runtime/request/call.ts';
import { isSuccess } from '../../../core/runtime/response/described.ts';
import type { Json } from '../../../core/text/value.ts';
import { type Made, makeCall } from '../../test/makeCall.ts';
import type { Sender } from '../../test/useSender.ts';

export type Asked =
  | { readonly state: 'ready'; readonly answer: Json }
  | { readonly state: 'failed'; readonly message: string };

/** By what a call at design time is known: with other values it is another call. */
export const nameOfCall = ({ operation, values }: Extract<DesignTimeCall, { ok: true }>): string =>
  JSON.stringify([operation.operationId, values]);

/** Makes a call at design time; anything but JSON in a successful answer is a failure. */
export async function askService(call: Call, sender: Sender, signal: AbortSignal): Promise<Asked> {
  const made = await makeCall(call, sender.send, signal);
  const answer = answerOf(made);
  return typeof answer === 'string' ? { state: 'failed', message: answer } : answer;
}

/** What was answered, or in words why there is nothing. */
function answerOf(made: Made): Extract<Asked, { state: 'ready' }> | string {
  if (!made.ok) return made.problems.map(({ message }) => message).join(' ');
  const { outcome } = made.run;
  if (outcome.kind === 'failed') return outcome.message;
  const { status } = outcome.response;
  if (!isSuccess(status)) return `The service answered ${status}.`;
  const content = contentOf(outcome.response);
  return content.kind === 'json'
    ? { state: 'ready', answer: content.value }
    : 'The service answered no JSON.';
}
