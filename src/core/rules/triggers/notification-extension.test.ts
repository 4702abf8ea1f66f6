import type { JsonObject } from '../../text/value.ts';
import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { NOTIFIED } from '../testing/testWebhook.ts';
import { notificationExtension } from './notification-extension.ts';

const filter: JsonObject = { name: 'filter', in: 'query', type: 'string' };

/** A poll that names a webhook, which has the same parameter in its way. */
const poll = (operationId: string, members: JsonObject = {}, hooks: JsonObject = filter) =>
  operation(
    {
      'x-ms-trigger': 'batch',
      'x-ms-notification': { operationId },
      parameters: [filter],
      ...members,
    },
    {
      paths: {
        '/hooks': {
          ...NOTIFIED,
          post: { operationId: 'OnPaid', 'x-ms-trigger': 'single', parameters: [hooks] },
        },
      },
    },
  );

testRule(notificationExtension, {
  accepts: {
    'a webhook with the same inputs': poll('OnPaid'),
    'a webhook with other inputs': poll('OnPaid', {}, { ...filter, name: 'kind', type: 'integer' }),
  },
  refuses: [
    {
      name: 'an action',
      given: operation({ 'x-ms-notification': { operationId: 'OnPaid' } }),
      at: '/x-ms-notification',
      says: 'no trigger',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'a webhook',
      given: operation(
        { 'x-ms-trigger': 'single', 'x-ms-notification': { operationId: 'OnPaid' } },
        { pathItem: NOTIFIED },
      ),
      at: '/x-ms-notification',
      says: 'a webhook itself',
    },
    {
      name: 'the name of what is no webhook',
      given: poll('GetInvoice'),
      at: '/x-ms-notification/operationId',
      says: '"GetInvoice"',
    },
    { name: 'no name', given: poll(' '), at: '/x-ms-notification' },
    {
      name: 'an input of another type',
      given: poll('OnPaid', {}, { ...filter, type: 'integer' }),
      at: '/parameters/0/type',
      says: 'another type',
    },
    {
      name: 'an input that is hidden there',
      given: poll('OnPaid', {}, { ...filter, 'x-ms-visibility': 'internal' }),
      at: '/parameters/0/x-ms-visibility',
    },
  ],
});
