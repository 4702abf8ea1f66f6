import type { JsonObject } from '../../text/value.ts';
import { definition, operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { NOTIFIED, webhook } from '../testing/testWebhook.ts';
import { triggerPollingPolicy } from './trigger-polling-policy.ts';

const poll = (members: JsonObject = {}, templateId = 'pollingtrigger', named = 'OnInvoice') =>
  definition(
    {
      paths: {
        '/invoices': { get: { operationId: 'OnInvoice', 'x-ms-trigger': 'batch', ...members } },
      },
    },
    {
      policyTemplateInstances: [
        { templateId, parameters: { 'x-ms-apimTemplate-operationName': [named] } },
      ],
    },
  );

testRule(triggerPollingPolicy, {
  accepts: {
    'a policy that names it': poll({}, 'PollingTrigger', 'onInvoice'),
    'an API that keeps track itself': poll(
      { 'x-ms-trigger-metadata': { kind: 'query', mode: 'polling' } },
      'setheader',
    ),
    'a webhook': webhook({}, { 'x-ms-trigger': 'batch' }, NOTIFIED),
    'a trigger of one item': operation({ 'x-ms-trigger': 'single' }),
  },
  refuses: [
    {
      name: 'another policy only',
      given: poll({}, 'setheader'),
      at: '/paths/~1invoices/get/x-ms-trigger',
      says: 'OnInvoice',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
    },
    {
      name: 'a policy of another trigger',
      given: poll({}, 'pollingtrigger', 'OnOrder'),
      at: '/paths/~1invoices/get/x-ms-trigger',
    },
  ],
});
