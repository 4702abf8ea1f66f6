import type { JsonObject } from '../../text/value.ts';
import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { NOTIFIED } from '../testing/testWebhook.ts';
import { webhookDeleteVisible } from './webhook-delete-visible.ts';

const deleting = (path: string, members: JsonObject = {}) =>
  operation(members, { path, verb: 'delete', paths: { '/hooks/new': NOTIFIED } });
const subscribed = { ...NOTIFIED, post: { 'x-ms-trigger': 'single' } };
const internal = { 'x-ms-visibility': 'internal' };

testRule(webhookDeleteVisible, {
  accepts: {
    'an internal one': deleting('/hooks/new/{id}', internal),
    'one that deletes something else': deleting('/invoices/{id}'),
    'one that sounds so where nothing subscribes': operation(
      {},
      { path: '/webhooks/{id}', verb: 'delete' },
    ),
    'one further below': deleting('/hooks/new/{id}/logs/{log}'),
    'an action that does not delete': operation({}, { paths: { '/invoices': NOTIFIED } }),
  },
  refuses: [
    {
      name: 'one below the path of a webhook',
      given: deleting('/hooks/new/{id}'),
      at: '/x-ms-visibility',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      proposed: deleting('/hooks/new/{id}', internal),
    },
    {
      name: 'one at the path of a webhook',
      given: operation({}, { path: '/hooks', verb: 'delete', pathItem: NOTIFIED }),
      at: '/x-ms-visibility',
      proposed: operation(internal, { path: '/hooks', verb: 'delete', pathItem: NOTIFIED }),
    },
    {
      name: 'one that sounds so where something subscribes',
      given: operation(
        { operationId: 'RemoveWebhook' },
        { verb: 'delete', paths: { '/on': subscribed } },
      ),
      at: '/x-ms-visibility',
      proposed: operation(
        { operationId: 'RemoveWebhook', ...internal },
        { verb: 'delete', paths: { '/on': subscribed } },
      ),
    },
  ],
});
