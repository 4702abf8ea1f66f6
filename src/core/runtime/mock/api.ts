import type { Definition, Operation } from '../../swagger/definition.ts';
import type { Json } from '../../text/value.ts';
import type { Path } from '../expression/path.ts';
import { parseTemplate } from '../expression/template.ts';
import { templateOf } from '../policies/catalogue.ts';
import { appliesTo, type Policy, policiesIn, sectionOf } from '../policies/policy.ts';
import { basePathOf, pathParts } from '../request/address.ts';
import { type PathTemplate, pathTemplate } from '../request/pathTemplate.ts';

/** The API behind a connector, as far as its definition and policies tell: what the mock plays. */
export interface MockedApi {
  readonly definition: Definition;
  readonly apiProperties: Json | undefined;
  /** The most specific first. */
  readonly routes: readonly Route[];
  /** Calls that policies make for a value (`setvaluefromurl`), which the definition need not have. */
  readonly fetches: readonly Fetch[];
  /** What may stand before a route's path; the base path first. */
  readonly basePaths: readonly string[];
  /** Whether a policy computes the host from values, so that any path may stand before a route's. */
  readonly anyBase: boolean;
}

export interface Route {
  readonly operation: Operation;
  readonly method: string;
  readonly path: PathTemplate;
  /** Policies of the operation that change its request. */
  readonly policies: readonly Policy[];
  /** The one that makes a polling trigger of it. */
  readonly polling: Policy | undefined;
  /** Whether it is where a policy sends the call; the operation's own path stays open for direct calls. */
  readonly isRouted: boolean;
}

export interface Fetch {
  readonly method: string;
  readonly path: PathTemplate;
  /** Where in its answer the policy reads the value. */
  readonly value: Path;
}

export function mockedApi(definition: Definition, apiProperties?: Json): MockedApi {
  const policies = policiesIn(apiProperties);
  const routes = definition.operations.flatMap((operation) => routesOf(operation, policies));
  const hosts = policies
    .filter((policy) => isOf(policy, 'dynamichosturl') || isOf(policy, 'dynamicsubdomain'))
    .map((policy) => String(policy.parameter('urlTemplate') ?? ''));
  return {
    definition,
    apiProperties,
    routes: routes.toSorted(
      (a, b) => Number(b.isRouted) - Number(a.isRouted) || order(a.path.rank, b.path.rank),
    ),
    fetches: policies.flatMap(fetchOf),
    basePaths: [...new Set([basePathOf(definition.root), ...hosts.map(pathBehindHost), ''])],
    anyBase: hosts.some((host) => parseTemplate(host).some(({ kind }) => kind !== 'text')),
  };
}

const isOf = (policy: Policy, template: string): boolean =>
  templateOf(policy.templateId)?.id === template;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function routesOf(operation: Operation, all: readonly Policy[]): Route[] {
  const own = all.filter((policy) => appliesTo(policy, operation.operationId));
  const policies = own.filter((policy) => {
    const template = templateOf(policy.templateId);
    return template?.request && sectionOf(policy, template) === 'Request';
  });
  const polling = own.find((policy) => isOf(policy, 'pollingtrigger'));
  const method = operation.verb.toUpperCase();
  const declared = pathTemplate(pathParts(operation.path).path);
  const plain: Route = { operation, method, path: declared, policies, polling, isRouted: false };
  const routing = policies.findLast((policy) => isOf(policy, 'routerequesttoendpoint'));
  if (!routing) return [plain];
  const path = withPlaceholders(String(routing.parameter('newPath') ?? '')).split('?')[0] ?? '';
  const verb = String(routing.parameter('httpMethod') ?? '');
  return [
    {
      ...plain,
      path: pathTemplate(path),
      method: /^[A-Z]+$/i.test(verb) ? verb.toUpperCase() : method,
      isRouted: true,
    },
    plain,
  ];
}

function fetchOf(policy: Policy): Fetch[] {
  if (!isOf(policy, 'setvaluefromurl')) return [];
  const [read] = parseTemplate(String(policy.parameter('parameterValuePathTemplate') ?? '').trim());
  const path =
    withPlaceholders(String(policy.parameter('parameterValueUrl') ?? '')).split('?')[0] ?? '';
  return [
    {
      method: String(policy.parameter('httpMethod') ?? 'GET').toUpperCase(),
      path: pathTemplate(path),
      value: read?.kind === 'path' ? read.path : [],
    },
  ];
}

/** Expressions can be anything: they become placeholders. */
const withPlaceholders = (text: string): string =>
  parseTemplate(text)
    .map((part, index) => (part.kind === 'text' ? part.text : `{@${index}}`))
    .join('');

/** The literal path at the end of a host template: `https://@connectionParameters('host')/wp-json/v1` -> `/wp-json/v1`. */
function pathBehindHost(template: string): string {
  const text = withPlaceholders(template).replace(/^https?:\/\//i, '');
  const path = /\/[^{}]*$/.exec(text)?.[0].replace(/\/+$/, '') ?? '';
  return path.startsWith('//') ? '' : path;
}
