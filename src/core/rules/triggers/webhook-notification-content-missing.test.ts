import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { NOTIFIED, objectOf, URL_PROPERTY, webhook } from '../testing/testWebhook.ts';
import { webhookNotificationContentMissing } from './webhook-notification-content-missing.ts';

const schema = objectOf({ url: URL_PROPERTY });
const without = webhook(schema, {}, {});

testRule(webhookNotificationContentMissing, {
  accepts: {
    'a content': webhook(schema),
    'a trigger without a callback URL': webhook(objectOf({}), {}, {}),
    'an action': operation({}),
  },
  refuses: [
    {
      name: 'none',
      given: { ...without, base: '/paths/~1hooks' },
      at: '',
      says: 'GetInvoice',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: webhook(schema, {}, NOTIFIED),
    },
  ],
});
