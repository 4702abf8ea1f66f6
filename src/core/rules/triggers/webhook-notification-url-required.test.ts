import { testRule } from '../testing/testRule.ts';
import { objectOf, URL_PROPERTY, webhook } from '../testing/testWebhook.ts';
import { webhookNotificationUrlRequired } from './webhook-notification-url-required.ts';

const url = { url: URL_PROPERTY };
const schema = objectOf(url);
const body = (members: object) => ({
  parameters: [{ name: 'body', in: 'body', schema, ...members }],
});

testRule(webhookNotificationUrlRequired, {
  accepts: { 'required all the way': webhook(objectOf({ hook: objectOf(url) })) },
  refuses: [
    {
      name: 'a property that is optional',
      given: webhook({ type: 'object', properties: url }),
      at: '/parameters/0/schema/required',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: webhook(schema),
    },
    {
      name: 'an object around it that is optional, beside one that is not',
      given: webhook(objectOf({ id: { type: 'string' }, hook: objectOf(url) }, 'hook')),
      at: '/parameters/0/schema/required',
      says: '"hook"',
      proposed: webhook(objectOf({ id: { type: 'string' }, hook: objectOf(url) })),
    },
    {
      name: 'a body that is optional, more softly',
      given: webhook(schema, body({})),
      at: '/parameters/0/required',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      proposed: webhook(schema, body({ required: true })),
    },
  ],
});
