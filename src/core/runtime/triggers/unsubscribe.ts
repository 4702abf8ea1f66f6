import type { Operation } from '../../swagger/definition.ts';
import type { HttpResponse } from '../http/message.ts';
import { parseUrl } from '../http/url.ts';
import { pathParts, serviceUrl } from '../request/address.ts';
import type { Call, CallContext } from '../request/call.ts';
import { matchPath, pathTemplate } from '../request/pathTemplate.ts';
import { locationOf } from './poll.ts';

export type Unsubscribe =
  | { readonly ok: true; readonly call: Call }
  | { readonly ok: false; readonly message: string };

/**
 * The call with which the engine ends a subscription: DELETE on the Location that subscribing answered, through the same
 * connection (runtime.md 5). The path must be one that the definition declares; the host does not matter.
 */
export function unsubscribeCall(
  subscribed: Call,
  context: CallContext,
  response: HttpResponse,
): Unsubscribe {
  const location = locationOf(response, context.callUrl);
  const url = location === undefined ? undefined : parseUrl(location);
  if (!url) {
    return {
      ok: false,
      message: 'The answer has no Location header: there is nothing to unsubscribe from.',
    };
  }
  const found = deleteOperation(subscribed, url.path);
  if (!found) {
    return {
      ok: false,
      message: `Location leads to ${url.path}, which is the path of no DELETE operation of the definition.`,
    };
  }
  const values = Object.fromEntries(
    [...found.values].map(([name, value]) => [`path:${name}`, value]),
  );
  return { ok: true, call: { ...subscribed, operation: found.operation, values } };
}

function deleteOperation(
  { definition }: Call,
  path: string,
): { operation: Operation; values: Map<string, string> } | undefined {
  const base = serviceUrl(definition)?.path ?? '';
  const paths = path.startsWith(`${base}/`) ? [path.slice(base.length), path] : [path];
  const candidates = definition.operations
    .filter(({ verb }) => verb === 'delete')
    .map((operation) => ({ operation, template: pathTemplate(pathParts(operation.path).path) }))
    .toSorted((a, b) => (a.template.rank < b.template.rank ? -1 : 1));
  for (const each of paths) {
    for (const { operation, template } of candidates) {
      const values = matchPath(template, each);
      if (values) return { operation, values };
    }
  }
  return undefined;
}
