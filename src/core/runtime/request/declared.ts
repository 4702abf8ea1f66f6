import { kindOf } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { headerOf, setHeader } from '../http/headers.ts';
import { MULTIPART } from '../http/mediaType.ts';
import { boundaryFor } from '../http/multipart.ts';
import type { Url } from '../http/url.ts';
import type { Draft } from '../policies/draft.ts';
import { mediaTypesOf } from '../response/described.ts';
import { notificationField } from '../triggers/notificationField.ts';
import { filledPath, pathParts, placeholdersIn, serviceUrl } from './address.ts';
import { bodyFor, formFor, type MadeBody } from './body.ts';
import type { Call } from './call.ts';
import { type Placed, placeParameters } from './parameters.ts';
import type { CallProblem, Note } from './problem.ts';
import { nameOf, placeOf, sortValues } from './values.ts';

export type Declared =
  | {
      readonly ok: true;
      readonly draft: Draft;
      /** Escaped, by name. */
      readonly pathValues: ReadonlyMap<string, string>;
      readonly notes: readonly Note[];
    }
  | {
      readonly ok: false;
      readonly problems: readonly CallProblem[];
      readonly notes: readonly Note[];
    };

/** Stands for the service of a definition without a host, until a policy or `baseUrl` says where it is. */
export const NOWHERE: Url = { scheme: 'https', authority: 'localhost', path: '', query: [] };

/** The request as the definition alone has it, before authentication and policies (runtime.md 2). */
export function declaredRequest(call: Call): Declared {
  const { definition, operation } = call;
  const parameters = definition.parametersOf(operation);
  const sorted = sortValues(withCallback(call), parameters);
  const placed = placeParameters(definition, parameters, sorted.parameters);
  const bodyParameter = parameters.find((parameter) => placeOf(parameter) === 'body');
  const made = bodyParameter
    ? bodyFor(call, bodyParameter, sorted.body, placed.contentType)
    : formFor(call, placed.fields, placed.declaresFile);
  const { path, query } = pathParts(operation.path);
  const unknown = undeclaredPlaceholders(path, parameters.map(nameOf));
  const problems = [...sorted.problems, ...placed.problems, ...made.problems, ...unknown];
  const notes = [...placed.notes, ...made.notes];
  if (problems.length > 0) return { ok: false, problems, notes };
  const draft: Draft = {
    method: operation.verb.toUpperCase(),
    service: serviceUrl(definition) ?? NOWHERE,
    path: filledPath(path, placed.pathValues),
    query: [...query, ...placed.query],
    headers: headersFor(call, placed, made),
    body: made.body,
  };
  return { ok: true, draft, pathValues: placed.pathValues, notes };
}

/** Accept is what the operation produces first; Content-Type is a parameter's, else the body's (runtime.md 2.5, 2.6). */
function headersFor(call: Call, placed: Placed, { body, type }: MadeBody): Draft['headers'] {
  const [accept] = mediaTypesOf(call.definition, call.operation, 'produces');
  const hasOwn = accept === undefined || headerOf(placed.headers, 'Accept') !== undefined;
  const headers = hasOwn ? placed.headers : setHeader(placed.headers, 'Accept', accept);
  const contentType =
    body.kind === 'multipart'
      ? `${MULTIPART}; boundary=${boundaryFor(body.parts)}`
      : (placed.contentType ?? type);
  return contentType === undefined ? headers : setHeader(headers, 'Content-Type', contentType);
}

/** The engine writes its callback address into the field that is marked for it (runtime.md 5). */
function withCallback(call: Call): Call {
  const callback = call.options?.callbackUrl;
  if (callback === undefined || kindOf(call.operation) !== 'webhook') return call;
  const field = notificationField(call.definition, call.operation);
  if (!field) return call;
  const inBody = field.path.length > 0;
  const key = inBody
    ? `body${child('', ...field.path)}`
    : `${placeOf(field.parameter)}:${nameOf(field.parameter)}`;
  return { ...call, values: { [key]: callback, ...call.values } };
}

const undeclaredPlaceholders = (path: string, names: readonly string[]): CallProblem[] =>
  placeholdersIn(path)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      code: 'bad definition',
      at: name,
      message: `The path has {${name}}, but the operation has no path parameter of that name.`,
    }));
