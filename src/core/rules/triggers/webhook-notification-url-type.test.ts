import { operation, parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { objectOf, URL_PROPERTY, webhook } from '../testing/testWebhook.ts';
import { webhookNotificationUrlType } from './webhook-notification-url-type.ts';

const typed = (members: object) => webhook(objectOf({ url: { ...URL_PROPERTY, ...members } }));

testRule(webhookNotificationUrlType, {
  accepts: {
    'a text': typed({}),
    'a mark that says false': parameter({ 'x-ms-notification-url': false }),
  },
  refuses: [
    {
      name: 'an object',
      given: typed({ type: 'object' }),
      at: '/parameters/0/schema/properties/url/type',
      says: '"object"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: typed({}),
    },
    {
      name: 'no type',
      given: webhook(objectOf({ url: { 'x-ms-notification-url': true } })),
      at: '/parameters/0/schema/properties/url/type',
      fixed: webhook(objectOf({ url: { 'x-ms-notification-url': true, type: 'string' } })),
    },
    {
      name: 'a query',
      given: parameter({ in: 'query', 'x-ms-notification-url': true }),
      at: '/x-ms-notification-url',
    },
    {
      name: 'a property of a response',
      given: operation({
        responses: { '200': { description: 'OK', schema: objectOf({ url: URL_PROPERTY }) } },
      }),
      at: '/responses/200/schema/properties/url/x-ms-notification-url',
    },
  ],
});
