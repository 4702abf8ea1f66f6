import type { Operation } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { type Json, member } from '../../text/value.ts';
import { valueAt, withValueAt } from '../expression/path.ts';
import { headerOf, setHeader } from '../http/headers.ts';
import { JSON_TYPE } from '../http/mediaType.ts';
import type { HttpRequest } from '../http/message.ts';
import { encodePart } from '../http/percent.ts';
import { queryValue } from '../http/url.ts';
import { own } from '../own.ts';
import { pathParts, placeholdersIn } from '../request/address.ts';
import { nameOf, placeOf } from '../request/values.ts';
import { sampleOf } from '../sample/sample.ts';
import { notificationField } from '../triggers/notificationField.ts';
import type { MockedApi } from './api.ts';
import { idOf, itemPlace, overlaid } from './places.ts';
import { type Resource } from './resources.ts';
import type { MockStore, Subscription } from './store.ts';
import {
  definitionIn,
  operationIn,
  type Played,
  plainAnswer,
  type Turn,
  withBody,
} from './turn.ts';

/** Plays subscribing: the callback address is kept, and Location says where the subscription can be deleted. */
export function playSubscribe(turn: Turn): Played {
  const callbackUrl = callbackIn(turn) ?? '';
  const number = ++turn.store.serial;
  const answer = plainAnswer(turn, ` ${number}`);
  const known = [...turn.store.subscriptions.values()].find(
    (each) => each.callbackUrl === callbackUrl && each.operation === operationIn(turn),
  );
  const { id, answer: identified } = withId(turn, answer, known?.id ?? `sub-${number}`);
  turn.store.subscriptions.set(id, { id, operation: operationIn(turn), callbackUrl });
  return {
    ...identified,
    headers: setHeader(identified.headers, 'Location', locationFor(turn, id)),
  };
}

function callbackIn(turn: Turn): string | undefined {
  const field = notificationField(definitionIn(turn), operationIn(turn));
  if (!field) return undefined;
  const { query, headers, body } = turn.request;
  const name = nameOf(field.parameter);
  const found: Readonly<Record<string, () => Json | undefined>> = {
    body: () => (body.kind === 'json' ? valueAt(body.value, field.path) : undefined),
    query: () => queryValue(query, name),
    header: () => headerOf(headers, name),
    formData: () =>
      body.kind === 'form' ? body.fields.find(([key]) => key === name)?.[1] : undefined,
  };
  const value = own(found, placeOf(field.parameter))?.();
  return typeof value === 'string' ? value : undefined;
}

/** The id of a subscription stands in the answer's body where that has a place for it. */
function withId(turn: Turn, answer: Played, fallback: string): { id: string; answer: Played } {
  const definition = definitionIn(turn);
  const remove = deleteOperation(turn);
  const resource: Resource = {
    role: 'create',
    collection: pathParts(operationIn(turn).path).path,
    idParameter: placeholdersIn(remove?.path ?? '').at(-1) ?? 'id',
  };
  const { body } = answer;
  const place =
    body.kind === 'json' && body.schema ? itemPlace(definition, body.schema, resource) : undefined;
  if (body.kind !== 'json' || !body.schema || !place) return { id: fallback, answer };
  const before = valueAt(body.value, place.path) ?? {};
  const own = overlaid(definition, place.site, before, { [place.id]: fallback });
  const identified = withBody(turn, answer, body.schema, withValueAt(body.value, place.path, own));
  const inBody = identified.body.kind === 'json' ? idOf(identified.body.value, place) : undefined;
  return { id: inBody ?? fallback, answer: identified };
}

/** The operation that ends a subscription: a DELETE below the path that subscribes, else the likest one. */
function deleteOperation(turn: Turn): Operation | undefined {
  const own = pathParts(operationIn(turn).path).path.replace(/\/$/, '');
  const candidates = definitionIn(turn).operations.filter(
    ({ verb, path }) => verb === 'delete' && placeholdersIn(path).length > 0,
  );
  const below = candidates.find(
    ({ path }) => pathParts(path).path.replace(/\/?\(?\{[^{}]+\}\)?$/, '') === own,
  );
  if (below) return below;
  const likest = candidates
    .map((operation) => ({ operation, alike: alike(pathParts(operation.path).path, own) }))
    .toSorted((a, b) => b.alike - a.alike)[0];
  return likest && likest.alike > 1 ? likest.operation : undefined;
}

/** How many characters two paths begin with in common; webhooks of all kinds often share one path to delete them. */
function alike(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

function locationFor(turn: Turn, id: string): string {
  const { request, match } = turn;
  const remove = deleteOperation(turn);
  if (!remove) return `${request.origin}${request.path.replace(/\/$/, '')}/${encodePart(id)}`;
  const { path } = pathParts(remove.path);
  const names = placeholdersIn(path);
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    encodePart(name === names.at(-1) ? id : (match.pathValues.get(name) ?? id)),
  );
  return request.origin + match.basePath + filled;
}

/**
 * The request with which the API tells a flow of an event: a POST to the address it gave, with a body as
 * `x-ms-notification-content` describes it. Another `number` is another event.
 */
export function notificationFor(
  { definition }: MockedApi,
  { operation, callbackUrl, id }: Subscription,
  number = 1,
): HttpRequest {
  const at = child(operation.pathItem.at, 'x-ms-notification-content');
  const content = definition.follow({
    at,
    value: member(operation.pathItem.value, 'x-ms-notification-content') ?? {},
  });
  const schema = content?.value['schema'];
  const body =
    content && schema !== undefined
      ? sampleOf(
          definition,
          { at: child(content.at, 'schema'), value: schema },
          { seed: `${id} ${number}` },
        )
      : {};
  return {
    method: 'POST',
    url: callbackUrl,
    headers: [{ name: 'Content-Type', value: JSON_TYPE }],
    body: { kind: 'text', text: JSON.stringify(body) },
  };
}

/** Everyone who waits for events of an operation, or of any. */
export const subscribersOf = (store: MockStore, operation?: Operation): Subscription[] =>
  [...store.subscriptions.values()].filter(
    (each) => !operation || each.operation.operationId === operation.operationId,
  );
