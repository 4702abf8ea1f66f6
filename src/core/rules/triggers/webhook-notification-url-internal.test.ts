import { testRule } from '../testing/testRule.ts';
import { NOTIFIED, objectOf, URL_PROPERTY, webhook } from '../testing/testWebhook.ts';
import { webhookNotificationUrlInternal } from './webhook-notification-url-internal.ts';

const shown = { type: 'string', 'x-ms-notification-url': true };
const hidden = { 'x-ms-visibility': 'internal' };

testRule(webhookNotificationUrlInternal, {
  accepts: {
    'an internal property': webhook(objectOf({ url: URL_PROPERTY })),
    'a property of what is internal': webhook(
      objectOf({ hook: { ...objectOf({ url: shown }), ...hidden } }),
    ),
    'a body that is internal': webhook(objectOf({ url: shown }), {
      parameters: [{ name: 'body', in: 'body', schema: objectOf({ url: shown }), ...hidden }],
    }),
  },
  refuses: [
    {
      name: 'one that makers see',
      given: webhook(objectOf({ url: shown })),
      at: '/parameters/0/schema/properties/url/x-ms-visibility',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: webhook(objectOf({ url: { ...shown, ...hidden } })),
    },
    {
      name: 'one that makers see behind a reference, around a loop',
      given: {
        ...webhook({ $ref: '#/definitions/Hook' }, {}, NOTIFIED, {
          Hook: objectOf({ parent: { $ref: '#/definitions/Hook' }, url: shown }),
        }),
        base: '/definitions/Hook',
      },
      at: '/properties/url/x-ms-visibility',
      proposed: webhook({ $ref: '#/definitions/Hook' }, {}, NOTIFIED, {
        Hook: objectOf({
          parent: { $ref: '#/definitions/Hook' },
          url: { ...shown, ...hidden },
        }),
      }),
    },
  ],
});
