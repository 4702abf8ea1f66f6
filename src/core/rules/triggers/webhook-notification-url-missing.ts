import { kindOf, type Lookup, type Site } from '../../swagger/definition.ts';
import { schemas } from '../../swagger/schemas.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { isObject, type Json, textOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { isMarked } from './notificationUrls.ts';

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
      at: operation.at,
      message:
        'This webhook has no property with "x-ms-notification-url": true in its body, so the service never learns where to call back.',
    };
  },
});

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
