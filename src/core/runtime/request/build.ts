import { kindOf } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { type Json, textOf } from '../../text/value.ts';
import { headerOf, setHeader } from '../http/headers.ts';
import type { HttpRequest, HttpResponse } from '../http/message.ts';
import { boundaryFor } from '../http/multipart.ts';
import { parseUrl, type Url, urlText } from '../http/url.ts';
import { type Draft, draftUrl, sentBody } from '../policies/draft.ts';
import { type Ask, policiesIn } from '../policies/policy.ts';
import { type Around, runRequestPolicies } from '../policies/run.ts';
import { mediaTypesOf } from '../response/described.ts';
import { notificationField } from '../triggers/notificationField.ts';
import { pathParts, placeholdersIn, rebased, serviceUrl } from './address.ts';
import { authenticationOf, sign } from './authentication.ts';
import { bodyFor, formFor, type MadeBody } from './body.ts';
import type { Built, Call } from './call.ts';
import { connectionValues } from './connection.ts';
import { hiddenCall } from './hidden.ts';
import { filled, type Placed, placeParameters } from './parameters.ts';
import type { CallProblem, Note } from './problem.ts';
import { STAND_IN, secretForms, shownRequest } from './secrets.ts';
import { nameOf, placeOf, sortValues } from './values.ts';

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

function built(call: Call, prepared: Prepared, fetched: string[], pending: HttpRequest[]): Built {
  if (!prepared.ok) return prepared;
  const { request, notes, around, draft, callUrl } = prepared;
  const { hidden, secrets } = hiddenCall(call);
  const twin = withStandIns(hidden);
  return {
    ok: true,
    request,
    shown: shownRequest(
      twin.ok ? twin.request : { ...request, headers: [], body: { kind: 'none' } },
    ),
    secrets: secretForms(connectionValues(call.apiProperties, call.connection), [
      ...secrets,
      ...fetched,
    ]),
    notes,
    pending,
    context: { around, sent: draft, callUrl },
  };
}

function withStandIns(call: Call): Prepared {
  const steps = prepare(call);
  let step = steps.next();
  while (!step.done) step = steps.next(STAND_IN);
  return step.value;
}

type Prepared =
  | {
      readonly ok: true;
      readonly request: HttpRequest;
      readonly draft: Draft;
      readonly callUrl: string;
      readonly around: Around;
      readonly notes: readonly Note[];
    }
  | {
      readonly ok: false;
      readonly problems: readonly CallProblem[];
      readonly notes: readonly Note[];
    };

function* prepare(call: Call): Generator<Ask, Prepared, string> {
  const declared = declaredRequest(call);
  if (!declared.ok) return declared;
  const { draft, placed } = declared;
  const connection = connectionValues(call.apiProperties, call.connection);
  const hasProperties = call.apiProperties !== undefined;
  const how = authenticationOf(call.definition, call.operation, connection, hasProperties);
  const signed = sign(draft, how, connection);
  if (!signed.ok) return refused('bad connection', '', signed.message);
  const around: Around = {
    policies: policiesIn(call.apiProperties),
    operationId: call.operation.operationId,
    connection: (name) => connection.get(name),
    pathValues: placed.pathValues,
    method: draft.method,
  };
  const running = runRequestPolicies(signed.draft, around);
  let step = running.next();
  while (!step.done) {
    const url = sentUrl(call, parseUrl(step.value.request.url), step.value.servicePath);
    if (!url) return refused('wrong value', '', badBase(call));
    step = running.next(
      yield { ...step.value, request: { ...step.value.request, url: urlText(url) } },
    );
  }
  const notes = [...declared.notes, ...signed.notes, ...step.value.notes];
  if (step.value.problem) return { ok: false, problems: [step.value.problem], notes };
  const final = withBasePath(step.value.value, draft, call);
  const url = sentUrl(call, draftUrl(final), final.service.path);
  if (!url) return refused('wrong value', '', badBase(call));
  const callUrl = sentUrl(call, draftUrl(draft), draft.service.path) ?? draftUrl(draft);
  const { method, headers } = final;
  const request = { method, url: urlText(url), headers, body: sentBody(final.body) };
  return { ok: true, request, draft: final, callUrl: urlText(callUrl), around, notes };
}

type Declared =
  | {
      readonly ok: true;
      readonly draft: Draft;
      readonly placed: Placed;
      readonly notes: readonly Note[];
    }
  | Extract<Prepared, { ok: false }>;

/** The request as the definition alone has it. */
function declaredRequest(call: Call): Declared {
  const { definition, operation } = call;
  const parameters = definition.parametersOf(operation);
  const sorted = sortValues(withCallback(call), parameters);
  const placed = placeParameters(definition, parameters, sorted.parameters);
  const bodyParameter = parameters.find((parameter) => placeOf(parameter) === 'body');
  const made = bodyParameter
    ? bodyFor(call, bodyParameter, sorted.body, placed.contentType)
    : formFor(call, placed.fields, placed.declaresFile);
  const { path, query } = pathParts(operation.path);
  const service = serviceUrl(definition) ?? (call.options?.baseUrl ? NOWHERE : undefined);
  const problems = [
    ...sorted.problems,
    ...placed.problems,
    ...made.problems,
    ...undeclaredPlaceholders(path, parameters.map(nameOf)),
  ];
  const notes = [...placed.notes, ...made.notes];
  if (!service)
    problems.push({
      code: 'bad definition',
      at: 'host',
      message: 'The definition has no usable host.',
    });
  if (!service || problems.length > 0) return { ok: false, problems, notes };
  const draft: Draft = {
    method: operation.verb.toUpperCase(),
    service,
    path: filled(path, placed.pathValues),
    query: [...query, ...placed.query],
    headers: [],
    body: made.body,
  };
  return { ok: true, draft: withMediaTypes(call, draft, placed, made), placed, notes };
}

/** Stands for the service until `baseUrl` or a policy says where it is. */
const NOWHERE: Url = { scheme: 'https', authority: 'localhost', path: '', query: [] };

/** Accept is what the operation produces first; Content-Type is a parameter's, else the body's (runtime.md 2.5, 2.6). */
function withMediaTypes(call: Call, draft: Draft, placed: Placed, made: MadeBody): Draft {
  const [accept] = mediaTypesOf(call.definition, call.operation, 'produces');
  let headers = placed.headers;
  if (accept && headerOf(headers, 'Accept') === undefined)
    headers = setHeader(headers, 'Accept', accept);
  const type =
    made.body.kind === 'multipart'
      ? multipartType(made.body.parts)
      : (placed.contentType ?? made.type);
  if (type !== undefined) headers = setHeader(headers, 'Content-Type', type);
  return { ...draft, headers };
}

const multipartType = (parts: Parameters<typeof boundaryFor>[0]): string =>
  `multipart/form-data; boundary=${boundaryFor(parts)}`;

/** The engine writes its callback address into the field that is marked for it (runtime.md 5). */
function withCallback(call: Call): Call {
  const callback = call.options?.callbackUrl;
  if (callback === undefined || kindOf(call.operation) !== 'webhook') return call;
  const field = notificationField(call.definition, call.operation);
  if (!field) return call;
  const name = nameOf(field.parameter);
  const key =
    field.path.length === 0
      ? `${placeOf(field.parameter)}:${name}`
      : `body${child('', ...field.path)}`;
  return { ...call, values: { [key]: callback as Json, ...call.values } };
}

const undeclaredPlaceholders = (path: string, names: readonly string[]): CallProblem[] =>
  placeholdersIn(path)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      code: 'bad definition',
      at: name,
      message: `The path has {${name}}, but the operation has no path parameter of that name.`,
    }));

function withBasePath(final: Draft, first: Draft, { options }: Call): Draft {
  const isReplaced = final.service !== first.service && final.service.path === '';
  if (!options?.keepBasePath || !isReplaced) return final;
  return { ...final, service: { ...final.service, path: first.service.path } };
}

function sentUrl({ options }: Call, url: Url | undefined, servicePath: string): Url | undefined {
  return url && options?.baseUrl !== undefined ? rebased(url, servicePath, options.baseUrl) : url;
}

const badBase = ({ options }: Call): string =>
  `"${options?.baseUrl ?? ''}" is no address of a service.`;

const refused = (
  code: CallProblem['code'],
  at: string,
  message: string,
): Extract<Prepared, { ok: false }> => ({
  ok: false,
  problems: [{ code, at, message }],
  notes: [],
});

/** For messages and file names: an operation without an id by its verb and path. */
export const operationName = ({ operation }: Pick<Call, 'operation'>): string =>
  textOf(operation.value, 'operationId') ?? `${operation.verb.toUpperCase()} ${operation.path}`;
