import { itemsOf, member, textOf } from '../../text/value.ts';
import type { HttpRequest } from '../http/message.ts';
import { parseUrl, type Url, urlText } from '../http/url.ts';
import { type Draft, draftUrl, sentBody } from '../policies/draft.ts';
import { type Ask, policiesIn } from '../policies/policy.ts';
import { type Around, runRequestPolicies } from '../policies/run.ts';
import { rebased } from './address.ts';
import { authenticationOf, sign } from './authentication.ts';
import type { Call, CallContext } from './call.ts';
import { type ConnectionValues, connectionValues } from './connection.ts';
import { type Declared, declaredRequest, NOWHERE } from './declared.ts';
import type { CallProblem, Note } from './problem.ts';

export type Prepared =
  | {
      readonly ok: true;
      readonly request: HttpRequest;
      readonly context: CallContext;
      readonly notes: readonly Note[];
    }
  | Extract<Declared, { ok: false }>;

/**
 * Takes a call through authentication and request policies (policies.md 4). Yields each value that a policy must fetch
 * first, and goes on with the text it is handed for it.
 */
export function* prepare(call: Call): Generator<Ask, Prepared, string> {
  const declared = declaredRequest(call);
  if (!declared.ok) return declared;
  const { draft, pathValues } = declared;
  const connection = connectionValues(call.apiProperties, call.connection);
  const how = authenticationOf(call, connection);
  const signed = sign(draft, how, connection);
  if (!signed.ok) return refused('bad connection', '', signed.message);
  const around = surroundings(call, connection, draft, pathValues);
  const running = runRequestPolicies(signed.draft, around);
  let step = running.next();
  while (!step.done) {
    const { request, servicePath } = step.value;
    const url = sentUrl(call, parseUrl(request.url), servicePath);
    if (!url) return refused('wrong value', '', badBase(call));
    step = running.next(yield { ...step.value, request: { ...request, url: urlText(url) } });
  }
  const { value: final, problem } = step.value;
  const notes = [
    ...declared.notes,
    ...signed.notes,
    ...step.value.notes,
    ...platformNotes(call, connection),
  ];
  return problem
    ? { ok: false, problems: [problem], notes }
    : finished(call, draft, final, around, notes);
}

const surroundings = (
  call: Call,
  connection: ConnectionValues,
  { method }: Draft,
  pathValues: ReadonlyMap<string, string>,
): Around => ({
  policies: policiesIn(call.apiProperties),
  operationId: call.operation.operationId,
  connection: (name) => connection.get(name),
  pathValues,
  method,
});

function finished(
  call: Call,
  first: Draft,
  last: Draft,
  around: Around,
  notes: readonly Note[],
): Prepared {
  if (last.service === NOWHERE && call.options?.baseUrl === undefined) {
    return refused('bad definition', 'host', 'The definition has no usable host.');
  }
  const draft = withBasePath(last, first, call);
  const url = sentUrl(call, draftUrl(draft), draft.service.path);
  const callUrl = sentUrl(call, draftUrl(first), first.service.path);
  if (!url || !callUrl) return refused('wrong value', '', badBase(call));
  const { method, headers, body } = draft;
  return {
    ok: true,
    request: { method, url: urlText(url), headers, body: sentBody(body) },
    context: { around, sent: draft, callUrl: urlText(callUrl) },
    notes,
  };
}

function withBasePath(last: Draft, first: Draft, { options }: Call): Draft {
  const isReplaced = last.service !== first.service && last.service.path === '';
  if (!options?.keepBasePath || !isReplaced) return last;
  return { ...last, service: { ...last.service, path: first.service.path } };
}

function sentUrl({ options }: Call, url: Url | undefined, servicePath: string): Url | undefined {
  return url && options?.baseUrl !== undefined ? rebased(url, servicePath, options.baseUrl) : url;
}

const badBase = ({ options }: Call): string =>
  `"${options?.baseUrl ?? ''}" is no address of a service.`;

/** What only the platform does with a call. */
function platformNotes({ apiProperties, operation }: Call, connection: ConnectionValues): Note[] {
  const scripted = itemsOf(member(member(apiProperties, 'properties'), 'scriptOperations'));
  const gateway = connection.declared.find(
    ([, parameter]) => textOf(parameter, 'type')?.toLowerCase() === 'gatewaysetting',
  );
  return [
    ...(scripted.includes(operation.operationId)
      ? [
          {
            at: 'script.csx',
            message:
              'On the platform custom code handles this operation; here the request goes out without it.',
          },
        ]
      : []),
    ...(gateway
      ? [
          {
            at: gateway[0],
            message:
              'On the platform the call can go through a data gateway; here it goes out directly.',
          },
        ]
      : []),
  ];
}

const refused = (code: CallProblem['code'], at: string, message: string): Prepared => ({
  ok: false,
  problems: [{ code, at, message }],
  notes: [],
});
