import { kindOf, type Lookup, type Operation, type Site } from '../../swagger/definition.ts';
import { schemas } from '../../swagger/schemas.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { entriesOf, isObject, type Json, member, textOf } from '../../text/value.ts';
import { nameOf } from '../operations/operationIds.ts';
import { everywhere, rule } from '../rule.ts';
import { isMarked } from './notificationUrls.ts';
import { isInternal } from './triggerKinds.ts';

export const webhookNotificationUrlMissing = rule({
  id: 'webhook-notification-url-missing',
  title: 'The webhook has no property for the callback URL',
  severity: everywhere('error'),
  visits: 'operation',
  why: 'The platform writes its callback URL into the property marked x-ms-notification-url; without one the service cannot call back.',
  source: 'VAL WebhookOperationsMissingNotificationUrlProperty',
  *check(operation, context) {
    if (textOf(operation.value, 'x-ms-trigger') === undefined) return;
    if (kindOf(operation) !== 'webhook') return;
    const { lookup } = context;
    if (lookup.parametersOf(operation).some((parameter) => takesUrl(parameter, lookup))) return;
    yield {
      at: placeFor(operation, lookup),
      message: `The webhook ${nameOf(operation)} has no property with "x-ms-notification-url": true in its body, so the service never learns where to call back.`,
    };
  },
});

/** What may be meant for it: a property of the body that is hidden or called so; else where it belongs. */
function placeFor(operation: Operation, lookup: Lookup): Pointer {
  const body = lookup.parametersOf(operation).find(({ value }) => textOf(value, 'in') === 'body');
  const schema = body?.value['schema'];
  if (!body || schema === undefined) return operation.at;
  return placeIn({ at: child(body.at, 'schema'), value: schema }, lookup) ?? operation.at;
}

/** Not deeper than a few objects, whatever refers to itself. */
function placeIn(site: Site<Json>, lookup: Lookup, depth = 0): Pointer | undefined {
  const schema = lookup.follow(site);
  if (!schema || depth > 5) return undefined;
  const properties = entriesOf(schema.value['properties']);
  if (properties.length === 0)
    return schema.value['properties'] === undefined ? schema.at : child(schema.at, 'properties');
  const meant =
    properties.find(([name]) => NAMED_SO.test(name)) ??
    properties.find(([name]) => NAMED_LIKE_URL.test(name)) ??
    properties.find(([, value]) => isHidden(value));
  if (!meant) return child(schema.at, 'properties');
  const at = child(schema.at, 'properties', meant[0]);
  const isPlain = member(lookup.follow({ at, value: meant[1] })?.value, 'properties') === undefined;
  return isPlain ? at : (placeIn({ at, value: meant[1] }, lookup, depth + 1) ?? at);
}

const NAMED_SO = /callback|notification|hook/i;
const NAMED_LIKE_URL = /ur[il]$|endpoint/i;
const isHidden = (value: Json): boolean =>
  isInternal(value) && textOf(value, 'type') === 'string' && member(value, 'default') === undefined;

function takesUrl({ at, value }: Site, lookup: Lookup): boolean {
  return isMarked(value) || isInSchema(child(at, 'schema'), value['schema'], lookup);
}

/** Anywhere in a schema, whatever it refers to included. */
function isInSchema(
  at: Pointer,
  schema: Json | undefined,
  lookup: Lookup,
  seen = new Set<string>(),
): boolean {
  for (const { value } of schemas(at, schema)) {
    if (isMarked(value)) return true;
    const ref = textOf(value, '$ref');
    if (ref === undefined || seen.has(ref)) continue;
    seen.add(ref);
    const target = lookup.resolve(ref);
    if (target && isObject(target.value) && isInSchema(target.at, target.value, lookup, seen))
      return true;
  }
  return false;
}
