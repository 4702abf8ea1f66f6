import type { JsonObject } from '../../text/value.ts';
import { definition, operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { webhookDeleteMissing } from './webhook-delete-missing.ts';

const hooks: JsonObject = {
  'x-ms-notification-content': {},
  post: { operationId: 'OnPaid', 'x-ms-trigger': 'single' },
};
const added: JsonObject = {
  operationId: 'DeleteWebhook',
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
};

testRule(webhookDeleteMissing, {
  accepts: {
    'an operation that deletes': definition({
      paths: { '/hooks': hooks, '/hooks/{id}': { delete: {} } },
    }),
    'no webhooks': operation({ 'x-ms-trigger': 'batch' }),
  },
  refuses: [
    {
      name: 'none, and adds one',
      given: definition({ paths: { '/hooks': hooks } }),
      at: '/paths',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      proposed: definition({ paths: { '/hooks': hooks, '/hooks/{id}': { delete: added } } }),
    },
    {
      name: 'none where the address is taken',
      given: definition({ paths: { '/hooks': hooks, '/hooks/{id}': { get: {} } } }),
      at: '/paths',
    },
  ],
});
