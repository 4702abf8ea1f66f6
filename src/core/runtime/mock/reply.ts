import { kindOf } from '../../swagger/definition.ts';
import { decodeFormPart } from '../http/percent.ts';
import { queryText } from '../http/url.ts';
import { isSuccess, responsesOf } from '../response/described.ts';
import { isPageSize } from '../response/paging.ts';
import { hashOf } from '../sample/random.ts';
import { answered, type MockReply, refused } from './answer.ts';
import type { MockedApi } from './api.ts';
import { playCollection } from './collections.ts';
import type { Complaint } from './complaint.ts';
import { complaintsAbout } from './complaints.ts';
import { ownQuery, wantedDelay, wantedOperation, wantedStatus } from './controls.ts';
import { errorFor, type MockError } from './errors.ts';
import { type Incoming, type Received, received } from './incoming.ts';
import { type Match, matches } from './match.ts';
import { unmatched } from './nowhere.ts';
import { pageOf, wholeList } from './pages.ts';
import { playPoll } from './polls.ts';
import { resourceOf } from './resources.ts';
import type { MockStore } from './store.ts';
import { type Played, plainAnswer, successOf, type Turn } from './turn.ts';
import { playSubscribe } from './webhooks.ts';

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
