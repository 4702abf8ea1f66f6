import { type Definition, kindOf, type Lookup, type Operation } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { type Json, member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { nameOf } from '../operations/operationIds.ts';
import { everywhere, rule } from '../rule.ts';
import { isInternal } from './triggerKinds.ts';

/** What such operations and their paths are called. */
const SOUNDS_SO = /web_?hook|unsubscri/i;

export const webhookDeleteVisible = rule({
  id: 'webhook-delete-visible',
  title: 'Makers see the operation that ends a subscription',
  severity: everywhere('info'),
  visits: 'operation',
  why: 'The platform calls it by itself; in a flow it would end the subscription of another.',
  source: 'practice',
  *check(operation, context) {
    if (operation.verb !== 'delete' || isInternal(operation.value)) return;
    const ends =
      isBelowWebhook(operation, context.lookup) ||
      (SOUNDS_SO.test(operation.operationId + operation.path) && context.fact(hasWebhook, ''));
    if (!ends) return;
    const at = child(operation.at, 'x-ms-visibility');
    yield {
      at,
      message: `${nameOf(operation)} ends the subscription of a webhook, but is not internal.`,
      fix: proposed('Make it internal', set(at, 'internal')),
    };
  },
});

/** Whether it deletes what a webhook creates: at the path of one, or `/{id}` below it. */
function isBelowWebhook({ path, pathItem }: Operation, lookup: Lookup): boolean {
  if (isNotified(pathItem.value)) return true;
  const above = path.replace(/\/\{[^{}/]*\}\/?$/, '');
  return above !== path && isNotified(lookup.resolve(`#${child('/paths', above)}`)?.value);
}

const hasWebhook = ({ operations }: Definition): boolean =>
  operations.some((operation) => kindOf(operation) === 'webhook');

const isNotified = (pathItem: Json | undefined): boolean =>
  member(pathItem, 'x-ms-notification-content') !== undefined;
