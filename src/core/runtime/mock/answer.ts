import { type Headers, setHeader } from '../http/headers.ts';
import { JSON_TYPE } from '../http/mediaType.ts';
import type { HttpResponse } from '../http/message.ts';
import type { MockedApi } from './api.ts';
import { written } from './body.ts';
import type { Complaint } from './complaint.ts';
import { errorBody, type MockError } from './errors.ts';
import type { Match } from './match.ts';
import type { Played } from './turn.ts';

/** What a mock answers. */
export interface MockReply extends HttpResponse {
  /** How long to wait before sending it, in ms. */
  readonly delay: number;
  /** What was called; undefined where nothing has that address. */
  readonly operationId: string | undefined;
  /** What was wrong with the request. */
  readonly complaints: readonly Complaint[];
}

/** The longest message in a header, in characters. */
const MAX_MESSAGE = 1000;

/** A reply but for its delay. */
export type Finished = Omit<MockReply, 'delay'>;

/** An answer as it is sent. */
export function answered({ definition }: MockedApi, { route }: Match, played: Played): Finished {
  const { operation } = route;
  const { type, content } = written(definition, operation, played.body);
  const headers =
    type === undefined ? played.headers : setHeader(played.headers, 'Content-Type', type);
  return {
    status: played.status,
    headers,
    body: content,
    operationId: operation.operationId,
    complaints: [],
  };
}

/** An error as it is sent, in the shape that the definition gives it. */
export function refused(
  { definition }: MockedApi,
  match: Match | undefined,
  error: MockError,
): Finished {
  const operation = match?.route.operation;
  const body = errorBody(definition, operation, error);
  let headers: Headers = [{ name: 'Content-Type', value: JSON_TYPE }];
  // In words too where the declared shape has no place for them; headers carry plain letters only.
  headers = setHeader(
    headers,
    'x-mock-message',
    error.message.replace(/[^\x20-\x7e]/g, '?').slice(0, MAX_MESSAGE),
  );
  if (error.status === 429 || error.status === 503)
    headers = setHeader(headers, 'Retry-After', '5');
  return {
    status: error.status,
    headers,
    body: body.kind === 'json' ? JSON.stringify(body.value) : '',
    operationId: operation?.operationId,
    complaints: [],
  };
}
