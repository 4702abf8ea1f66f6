import { sameJson } from '../../text/value.ts';
import { subPath, valueAt } from '../expression/path.ts';
import { parseTemplate } from '../expression/template.ts';
import { headerOf } from '../http/headers.ts';
import { parseJson } from '../http/message.ts';
import { queryValue } from '../http/url.ts';
import { own } from '../own.ts';
import { targetOf } from '../policies/bodyPaths.ts';
import type { Policy } from '../policies/policy.ts';
import { matchPath } from '../request/pathTemplate.ts';
import type { Fetch, MockedApi, Route } from './api.ts';
import { wantedOperation } from './controls.ts';
import type { Received } from './incoming.ts';

/** An operation that a request may be for. */
export interface Match {
  readonly route: Route;
  /** Decoded, by name. */
  readonly pathValues: ReadonlyMap<string, string>;
  /** What stood before the operation's path. */
  readonly basePath: string;
}

/**
 * The operations whose method and path a request has, the likeliest first. There are several where policies send
 * operations to one endpoint; what a policy writes as a constant then tells them apart.
 */
export function matches(api: MockedApi, request: Received): Match[] {
  return onPath(api, request)
    .filter(({ route }) => route.method === request.method)
    .map((match, index) => ({ match, index, score: scoreOf(match, request) }))
    .toSorted((a, b) => b.score - a.score || a.index - b.index)
    .map(({ match }) => match);
}

/** The routes of a path whatever their method; those of the first base path that has any. */
export function onPath(api: MockedApi, { path }: Pick<Received, 'path'>): Match[] {
  for (const basePath of basesFor(api, path)) {
    const rest = path.slice(basePath.length);
    const found = api.routes.flatMap((route): Match[] => {
      const pathValues = matchPath(route.path, rest);
      return pathValues ? [{ route, pathValues, basePath }] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** The call that a policy makes for a value, if the request is one. */
export const fetchFor = (api: MockedApi, { path, method }: Received): Fetch | undefined =>
  api.fetches.find(
    (fetch) =>
      fetch.method === method &&
      basesFor(api, path).some((base) => matchPath(fetch.path, path.slice(base.length))),
  );

function basesFor({ basePaths, anyBase }: MockedApi, path: string): string[] {
  const known = basePaths.filter((base) => path === base || path.startsWith(`${base}/`));
  if (!anyBase) return known;
  const segments = path.split('/').slice(1);
  const any = segments.map((_, index) => `/${segments.slice(0, index + 1).join('/')}`);
  return [...known, ...any.filter((base) => base.length < path.length)];
}

/** How well what policies write as constants agrees with a request: a contradiction weighs more than an agreement. */
const scoreOf = ({ route: { policies, operation } }: Match, request: Received): number =>
  policies.reduce(
    (score, policy) => {
      const agrees = own(MARKS, policy.templateId.toLowerCase())?.(policy, request);
      return agrees === undefined ? score : score + (agrees ? 1 : -3);
    },
    wantedOperation(request) === operation.operationId ? 1000 : 0,
  );

const constant = (policy: Policy, name: string): string | undefined => {
  const value = policy.parameter(name);
  if (typeof value !== 'string') return undefined;
  return parseTemplate(value).every(({ kind }) => kind === 'text') ? value : undefined;
};

/** Whether a request bears the constant that a policy writes; undefined where it writes none. */
const MARKS: Readonly<Record<string, (policy: Policy, request: Received) => boolean | undefined>> =
  {
    setproperty(policy, { body }) {
      const value = constant(policy, 'propertyValuePathTemplate');
      const parent = targetOf(constant(policy, 'newPropertyParentPathTemplate') ?? '@body()');
      const sub = constant(policy, 'newPropertySubPathTemplate');
      if (value === undefined || sub === undefined || !parent || body.kind !== 'json')
        return undefined;
      const found = valueAt(body.value, [...parent.path, ...subPath(sub)]);
      return sameJson(found, value) || sameJson(found, parseJson(value));
    },
    setheader(policy, { headers }) {
      const value = constant(policy, 'value');
      return value === undefined
        ? undefined
        : headerOf(headers, constant(policy, 'name') ?? '') === value;
    },
    setqueryparameter(policy, { query }) {
      const value = constant(policy, 'value');
      return value === undefined
        ? undefined
        : queryValue(query, constant(policy, 'name') ?? '') === value;
    },
  };
