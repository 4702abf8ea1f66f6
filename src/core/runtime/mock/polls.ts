import { isArray, type Json, member, textOf } from '../../text/value.ts';
import { type Path, valueAt, withValueAt } from '../expression/path.ts';
import { parseTemplate } from '../expression/template.ts';
import { setHeader } from '../http/headers.ts';
import { queryText, queryValue } from '../http/url.ts';
import { withQuery } from '../policies/fields.ts';
import type { Policy } from '../policies/policy.ts';
import { nameOf } from '../request/values.ts';
import { schemaOf } from '../response/described.ts';
import { fits } from '../schema/check.ts';
import { ownQuery, pollNumber } from './controls.ts';
import { listPlace } from './places.ts';
import {
  definitionIn,
  operationIn,
  type Played,
  plainAnswer,
  type Turn,
  withBody,
} from './turn.ts';

/** In seconds. */
const RETRY_AFTER = '5';

/**
 * Plays what a polling trigger polls. With the `pollingtrigger` policy the API only lists, and the policy keeps the
 * state; without it the API speaks the protocol itself (runtime.md 4).
 */
export function playPoll(turn: Turn): Played {
  const { polling } = turn.match.route;
  return polling ? playList(turn, polling) : playProtocol(turn);
}

/** The first poll only gets a state; then there is news every second time. */
function playProtocol(turn: Turn): Played {
  const poll = pollNumber(turn.request);
  const query = withQuery(ownQuery(turn.request), 'x-mock-poll', String(poll + 1));
  const location = `${turn.request.origin}${turn.request.path}?${queryText(query)}`;
  const answer: Played =
    poll % 2 === 1
      ? plainAnswer(turn, ` poll ${poll}`)
      : { status: 202, headers: [], body: { kind: 'none' } };
  const headers = setHeader(
    setHeader(answer.headers, 'Location', location),
    'Retry-After',
    RETRY_AFTER,
  );
  return { ...answer, headers };
}

/** A poll with a state finds nothing the first time it is asked, and something newer the second time. */
function playList(turn: Turn, policy: Policy): Played {
  const state = stateIn(turn, policy);
  if (state.length === 0) return plainAnswer(turn);
  const key = `${turn.request.path}?${JSON.stringify(state)}`;
  const count = (turn.store.polls.get(key) ?? 0) + 1;
  turn.store.polls.set(key, count);
  const answer = plainAnswer(turn, ` poll ${count}`);
  const { body } = answer;
  if (body.kind !== 'json' || !body.schema) return answer;
  const place = listPlace(definitionIn(turn), body.schema);
  const items = place && valueAt(body.value, place.path);
  if (!place || !isArray(items)) return answer;
  if (count % 2 === 1) {
    return withBody(turn, answer, body.schema, withValueAt(body.value, place.path, []));
  }
  const short = withValueAt(body.value, place.path, items.slice(0, 2));
  return withBody(turn, answer, body.schema, newer(turn, policy, state, short));
}

/** The state that came with a poll; none where it is still what the definition starts with. */
function stateIn(turn: Turn, policy: Policy): [name: string, value: string][] {
  const parameters = definitionIn(turn).parametersOf(operationIn(turn));
  return Object.entries(policy.parameter('triggerConfig') ?? {}).flatMap(([name]) => {
    const value = queryValue(turn.request.query, name);
    const declared = parameters.find((parameter) => nameOf(parameter) === name);
    const start = declared && member(declared.value, 'default');
    return value === undefined || value === '' || value === String(start ?? '')
      ? []
      : [[name, value]];
  });
}

/** The list with a newest item that is later than the state, where that is a time or a number. */
function newer(turn: Turn, policy: Policy, state: readonly [string, string][], body: Json): Json {
  let next = body;
  for (const [name, value] of state) {
    const path = pathIn(textOf(policy.parameter('triggerConfig'), name) ?? '');
    const before = path && valueAt(next, path);
    const later = path && laterThan(value, before);
    if (!path || later === undefined) continue;
    const changed = withValueAt(next, path, later);
    const schema = turn.described && schemaOf(turn.described);
    if (schema && fits(definitionIn(turn), schema, changed)) next = changed;
  }
  return next;
}

/** The one path that an expression of a trigger's state reads. */
function pathIn(template: string): Path | undefined {
  const [only] = parseTemplate(template);
  return only?.kind === 'path' && only.of === 'triggerBody' ? only.path : undefined;
}

function laterThan(state: string, sample: Json | undefined): Json | undefined {
  if (typeof sample === 'number')
    return Number.isFinite(Number(state)) ? Number(state) + 1 : undefined;
  const time = /^\d{4}-\d\d-\d\d/.test(state) ? Date.parse(state) : Number.NaN;
  if (typeof sample !== 'string' || Number.isNaN(time)) return undefined;
  const later = new Date(time + 15 * 60_000).toISOString().replace('.000Z', 'Z');
  return state.length === 10 ? new Date(time + 86_400_000).toISOString().slice(0, 10) : later;
}
