import { type HttpRequest, type HttpResponse, NO_BODY } from '../http/message.ts';
import type { Built, Call } from './call.ts';
import { connectionValues } from './connection.ts';
import { hiddenCall } from './hidden.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { Note } from './problem.ts';
import { masked, STAND_IN, secretForms, shownRequest } from './secrets.ts';

/**
 * The request that a call comes to, after authentication and policies (runtime.md 2, 3; policies.md 4). Nothing is
 * sent: a value that a policy fetches first stands as `<…>`, and `pending` names the calls for it.
 */
export function buildRequest(call: Call): Built {
  const pending: HttpRequest[] = [];
  const steps = prepare(call);
  let step = steps.next();
  while (!step.done) {
    pending.push(step.value.request);
    step = steps.next(`<${step.value.wanted}>`);
  }
  return built(call, step.value, [], pending);
}

/** As `buildRequest`, for whoever can send: yields the calls that must be made first and takes their answers. */
export function* requestSteps(call: Call): Generator<HttpRequest, Built, HttpResponse> {
  const fetched: string[] = [];
  const steps = prepare(call);
  let step = steps.next();
  while (!step.done) {
    const { request, wanted, read } = step.value;
    const value = read(yield request);
    if (!value.ok) {
      const message = `The value ${wanted} cannot be fetched. ${value.message}`;
      return { ok: false, problems: [{ code: 'policy failed', at: '', message }], notes: [] };
    }
    fetched.push(value.value);
    step = steps.next(value.value);
  }
  return built(call, step.value, fetched, []);
}

function built(
  call: Call,
  prepared: Prepared,
  fetched: readonly string[],
  pending: readonly HttpRequest[],
): Built {
  const { hidden, secrets: given } = hiddenCall(call);
  const values = connectionValues(call.apiProperties, call.connection);
  const secrets = secretForms(values, [...given, ...fetched]);
  if (!prepared.ok) return withoutSecrets(prepared, secrets);
  const twin = withStandIns(hidden);
  return {
    ...prepared,
    shown: twin.ok
      ? shownRequest(twin.request)
      : { ...prepared.request, headers: [], body: NO_BODY },
    secrets,
    notes: prepared.notes.map((note) => maskedMessage(note, secrets)),
    pending,
  };
}

function withStandIns(call: Call): Prepared {
  const steps = prepare(call);
  let step = steps.next();
  while (!step.done) step = steps.next(STAND_IN);
  return step.value;
}

/** Messages repeat what was given. */
const maskedMessage = <T extends Note>(note: T, secrets: readonly string[]): T => ({
  ...note,
  message: masked(note.message, secrets),
});

const withoutSecrets = (
  { problems, notes }: Extract<Prepared, { ok: false }>,
  secrets: readonly string[],
): Built => ({
  ok: false,
  problems: problems.map((problem) => maskedMessage(problem, secrets)),
  notes: notes.map((note) => maskedMessage(note, secrets)),
});
