import type { Definition, Operation, Site } from '../../swagger/definition.ts';
import type { Json } from '../../text/value.ts';
import type { Headers } from '../http/headers.ts';
import { type Described, firstSuccess, responsesOf } from '../response/described.ts';
import { fits } from '../schema/check.ts';
import type { MockedApi } from './api.ts';
import { type AnswerBody, answerBody } from './body.ts';
import type { Received } from './incoming.ts';
import type { Match } from './match.ts';
import type { MockStore } from './store.ts';

/** One request that is being answered. */
export interface Turn {
  readonly api: MockedApi;
  readonly match: Match;
  readonly request: Received;
  readonly store: MockStore;
  readonly status: number;
  readonly described: Described | undefined;
  /** The same for the same request. */
  readonly seed: string;
}

/** An answer before it is written. */
export interface Played {
  readonly status: number;
  readonly headers: Headers;
  readonly body: AnswerBody;
}

export const definitionIn = ({ api }: Turn): Definition => api.definition;
export const operationIn = ({ match }: Turn): Operation => match.route.operation;

/** The status of a success: the first that is described. */
export function successOf(
  definition: Definition,
  operation: Operation,
): { readonly status: number; readonly described: Described | undefined } {
  const responses = responsesOf(definition, operation);
  const success = firstSuccess(responses);
  if (success) return { status: Number(success.status), described: success };
  return { status: 200, described: responses.find(({ status }) => status === 'default') };
}

/** What the operation answers by its description alone. */
export const plainAnswer = (turn: Turn, part = ''): Played => ({
  status: turn.status,
  headers: [],
  body: answerBody(definitionIn(turn), operationIn(turn), turn.described, turn.seed + part),
});

/** An answer with another JSON body, if that fits the schema as the one before did. */
export function withBody(turn: Turn, answer: Played, schema: Site, value: Json): Played {
  if (!fits(definitionIn(turn), schema, value)) return answer;
  return { ...answer, body: { kind: 'json', value, schema } };
}
