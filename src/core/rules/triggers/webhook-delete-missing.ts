import { type Definition, kindOf, type Operation } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { operationIdsOf } from '../operations/operationIds.ts';
import { everywhere, type Fix, rule } from '../rule.ts';

export const webhookDeleteMissing = rule({
  id: 'webhook-delete-missing',
  title: 'Nothing ends a subscription',
  severity: everywhere('warning'),
  visits: 'definition',
  why: 'When a flow is switched off the platform deletes what subscribing created; without such an operation the service calls on forever.',
  source: 'HOOK',
  *check(_site, { definition }) {
    const webhook = definition.operations.find((operation) => kindOf(operation) === 'webhook');
    if (!webhook || definition.operations.some(({ verb }) => verb === 'delete')) return;
    yield {
      at: '/paths',
      message: 'The connector has webhooks, but no DELETE operation that ends a subscription.',
      fix: addition(webhook, definition),
    };
  },
});

/** An operation for the address that services mostly answer a subscription with. */
function addition({ path }: Operation, definition: Definition): Fix | undefined {
  const route = `${path.replace(/\/$/, '')}/{id}`;
  if (path.includes('{id}') || member(definition.root['paths'], route) !== undefined)
    return undefined;
  return proposed(
    `Add DELETE ${route}`,
    set(child('/paths', route, 'delete'), {
      operationId: operationIdsOf(definition).free('DeleteWebhook'),
      summary: 'Delete a webhook',
      description: 'Ends a subscription.',
      'x-ms-visibility': 'internal',
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          type: 'string',
          'x-ms-summary': 'ID',
          description: 'The ID of the subscription.',
          'x-ms-url-encoding': 'single',
        },
      ],
      responses: { '200': { description: 'OK' } },
    }),
  );
}
