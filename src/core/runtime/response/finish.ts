import { kindOf } from '../../swagger/definition.ts';
import { setHeader } from '../http/headers.ts';
import type { HttpResponse } from '../http/message.ts';
import { replyFrom, responseOf } from '../policies/draft.ts';
import { runResponsePolicies } from '../policies/run.ts';
import type { Call, CallContext } from '../request/call.ts';
import type { CallProblem, Note } from '../request/problem.ts';
import { addressWithState, type PollResult, pollResult } from '../triggers/poll.ts';

/** An answer as the flow gets it. */
export interface Finished {
  readonly response: HttpResponse;
  /** For polling triggers: what the poll found and where the next one goes. */
  readonly poll: PollResult | undefined;
  /** Whether the platform now asks the user to sign in again. */
  readonly unauthenticated: boolean;
  readonly notes: readonly Note[];
  /** A policy that failed: the platform answers with an error instead. */
  readonly problem: CallProblem | undefined;
}

/** What the response policies make of an answer (policies.md 4). @param isFirstPoll a trigger polls without a state yet */
export function finishResponse(
  { operation, definition }: Call,
  { around, sent, callUrl }: CallContext,
  response: HttpResponse,
  { isFirstPoll = false }: { readonly isFirstPoll?: boolean } = {},
): Finished {
  const received = replyFrom(response);
  const {
    value: reply,
    notes,
    problem,
  } = runResponsePolicies(received, around, sent, { isFirstPoll });
  const located = reply.poll
    ? {
        ...reply,
        headers: setHeader(reply.headers, 'Location', addressWithState(callUrl, reply.poll.state)),
      }
    : reply;
  const finished =
    located.body === received.body
      ? { ...response, headers: located.headers }
      : responseOf(located);
  const answered = { ...finished, status: located.status };
  return {
    response: answered,
    poll:
      kindOf(operation) === 'polling'
        ? pollResult(definition, operation, answered, reply.poll, callUrl)
        : undefined,
    unauthenticated: reply.unauthenticated ?? false,
    notes,
    problem,
  };
}
