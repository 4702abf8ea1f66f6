import { nearest } from '../../rules/nearest.ts';
import { kindOf } from '../../swagger/definition.ts';
import { withValueAt } from '../expression/path.ts';
import { type Headers, setHeader } from '../http/headers.ts';
import { JSON_TYPE } from '../http/mediaType.ts';
import type { HttpResponse } from '../http/message.ts';
import { decodeFormPart } from '../http/percent.ts';
import { queryText } from '../http/url.ts';
import { isSuccess, responsesOf } from '../response/described.ts';
import { isPageSize } from '../response/paging.ts';
import { hashOf } from '../sample/random.ts';
import type { MockedApi } from './api.ts';
import { written } from './body.ts';
import { playCollection } from './collections.ts';
import type { Complaint } from './complaint.ts';
import { complaintsAbout } from './complaints.ts';
import { ownQuery, wantedDelay, wantedOperation, wantedStatus } from './controls.ts';
import { errorBody, errorFor, type MockError } from './errors.ts';
import { type Incoming, type Received, received } from './incoming.ts';
import { fetchFor, type Match, matches, onPath } from './match.ts';
import { pageOf, wholeList } from './pages.ts';
import { playPoll } from './polls.ts';
import { resourceOf } from './resources.ts';
import type { MockStore } from './store.ts';
import { type Played, plainAnswer, successOf, type Turn } from './turn.ts';
import { playSubscribe } from './webhooks.ts';

export interface MockReply extends HttpResponse {
  /** How long to wait before sending it, in ms. */
  readonly delay: number;
  /** What was called; undefined where nothing has that address. */
  readonly operationId: string | undefined;
  /** What was wrong with the request. */
  readonly complaints: readonly Complaint[];
}

/**
 * Answers a request as the API would, as far as the definition tells. The same request gets the same answer, except
 * for what the session changed: `store` is written to. Every answer fits the schema that describes it.
 */
export function mockReply(api: MockedApi, incoming: Incoming, store: MockStore): MockReply {
  const request = received(incoming);
  const delay = wantedDelay(request);
  const candidates = matches(api, request).map((match) => ({
    match,
    complaints: complaintsAbout(api, match, request),
  }));
  const meant = wantedOperation(request) === candidates[0]?.match.route.operation.operationId;
  const right = meant ? undefined : candidates.find(({ complaints }) => complaints.length === 0);
  const best = right ?? candidates[0];
  if (!best) return { ...unmatched(api, request), delay };
  const { match, complaints } = best;
  const played = play(api, match, request, store, complaints);
  const reply = 'code' in played ? refused(api, match, played) : answered(api, match, played);
  return { ...reply, delay, complaints };
}

function play(
  api: MockedApi,
  match: Match,
  request: Received,
  store: MockStore,
  complaints: readonly Complaint[],
): Played | MockError {
  const { operation } = match.route;
  const wanted = wantedStatus(request);
  if (wanted !== undefined && !isSuccess(wanted)) return errorFor(wanted);
  if (complaints.length > 0) return invalid(complaints);
  const success = successOf(api.definition, operation);
  const asked = responsesOf(api.definition, operation).find(
    ({ status }) => status === String(wanted),
  );
  const turn: Turn = {
    api,
    match,
    request,
    store,
    status: wanted ?? success.status,
    described: asked ?? success.described,
    seed: seedOf(match, request),
  };
  const kind = kindOf(operation);
  if (kind === 'webhook') return playSubscribe(turn);
  if (kind === 'polling') return playPoll(turn);
  const resource = resourceOf(api.definition, operation);
  if (resource) return playCollection(turn, resource);
  const list = request.method === 'GET' ? wholeList(turn) : undefined;
  return list ? pageOf(turn, list) : plainAnswer(turn);
}

/** Whatever the session changed and the mock's own links add, the same question is the same. */
function seedOf({ route }: Match, request: Received): string {
  const { body } = request;
  const text =
    body.kind === 'json'
      ? JSON.stringify(body.value)
      : body.kind === 'text'
        ? body.text
        : body.kind;
  const query = ownQuery(request).filter(({ name }) => !isPageSize(decodeFormPart(name)));
  return `${route.operation.operationId} ${request.path} ${queryText(query)} ${hashOf(text)}`;
}

const invalid = (complaints: readonly Complaint[]): MockError => ({
  ...errorFor(400),
  message: complaints.map(({ message }) => message).join(' '),
  details: complaints,
});

/** No operation: a call that a policy makes for a value, or an address that nobody knows. */
function unmatched(api: MockedApi, request: Received): Finished {
  const fetch = fetchFor(api, request);
  if (!fetch) return refused(api, undefined, nowhere(api, request));
  const value = `mock-${hashOf(request.path).toString(16)}`;
  return {
    status: 200,
    headers: [{ name: 'Content-Type', value: JSON_TYPE }],
    body: JSON.stringify(withValueAt({}, fetch.value, value)),
    operationId: undefined,
    complaints: [],
  };
}

function nowhere(api: MockedApi, request: Received): MockError {
  const allowed = [...new Set(onPath(api, request).map(({ route }) => route.method))];
  if (allowed.length > 0) {
    return {
      ...errorFor(405),
      message: `${request.path} knows ${allowed.join(', ')}, but no ${request.method}.`,
    };
  }
  const paths = api.definition.operations.map(({ path }) => (api.basePaths[0] ?? '') + path);
  const meant = nearest(request.path, paths);
  return {
    ...errorFor(404),
    message: `No operation of the definition has the path ${request.path}${meant ? `; the nearest is ${meant}` : ''}.`,
  };
}

type Finished = Omit<MockReply, 'delay'>;

function answered({ definition }: MockedApi, { route }: Match, played: Played): Finished {
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

function refused({ definition }: MockedApi, match: Match | undefined, error: MockError): Finished {
  const operation = match?.route.operation;
  const body = errorBody(definition, operation, error);
  let headers: Headers = [{ name: 'Content-Type', value: JSON_TYPE }];
  // In words too where the declared shape has no place for them; headers carry plain letters only.
  headers = setHeader(headers, 'x-mock-message', error.message.replace(/[^\x20-\x7e]/g, '?'));
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
