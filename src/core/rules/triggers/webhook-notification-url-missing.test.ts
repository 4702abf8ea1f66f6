import type { JsonObject } from '../../text/value.ts';
import { type Around, operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { webhookNotificationUrlMissing } from './webhook-notification-url-missing.ts';

const around: Around = {
  path: '/hooks',
  verb: 'post',
  pathItem: { 'x-ms-notification-content': { schema: { type: 'object' } } },
};
const url = { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' };

const webhook = (schema: JsonObject, definitions: JsonObject = {}) =>
  operation(
    { 'x-ms-trigger': 'single', parameters: [{ name: 'body', in: 'body', schema }] },
    { ...around, definition: { definitions } },
  );

testRule(webhookNotificationUrlMissing, {
  accepts: {
    'a property for it': webhook({ properties: { url } }),
    'a property deep inside': webhook({ properties: { hook: { properties: { target: url } } } }),
    'a property in a part of the schema': webhook({ allOf: [{}, { properties: { url } }] }),
    'a property behind references': webhook(
      { $ref: '#/definitions/Hook' },
      {
        Hook: { properties: { target: { $ref: '#/definitions/Target' } } },
        Target: { properties: { url, parent: { $ref: '#/definitions/Hook' } } },
      },
    ),
    'a property in the list of a body': webhook({ items: { properties: { url } } }),
    'an action on the same path': operation({}, around),
    'a polling trigger': operation({ 'x-ms-trigger': 'batch' }, { path: '/changes' }),
    'a parameter for it: another rule says that it has to be in the body': operation(
      { 'x-ms-trigger': 'single', parameters: [{ name: 'url', in: 'query', ...url }] },
      around,
    ),
  },
  refuses: [
    {
      name: 'a body without it',
      given: webhook({ properties: { name: { type: 'string' } } }),
      at: '/parameters/0/schema/properties',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'a property that says false',
      given: webhook({ properties: { url: { 'x-ms-notification-url': false } } }),
      at: '/parameters/0/schema/properties/url',
    },
    {
      name: 'a hidden property that is not marked',
      given: webhook({ properties: { kind: {}, url: { ...url, 'x-ms-notification-url': false } } }),
      at: '/parameters/0/schema/properties/url',
    },
    {
      name: 'an object for it that lacks it',
      given: webhook({ properties: { kind: {}, webhook: { properties: { name: {} } } } }),
      at: '/parameters/0/schema/properties/webhook/properties',
    },
    {
      name: 'a property of such a name that is not marked',
      given: webhook({ properties: { kind: {}, callbackUrl: { type: 'string' } } }),
      at: '/parameters/0/schema/properties/callbackUrl',
    },
    {
      name: 'definitions that refer to each other without it',
      given: {
        ...webhook(
          { $ref: '#/definitions/A' },
          { A: { items: { $ref: '#/definitions/B' } }, B: { items: { $ref: '#/definitions/A' } } },
        ),
        base: '/definitions/A',
      },
      at: '',
    },
    {
      name: 'no body at all',
      given: operation({ 'x-ms-trigger': 'single', parameters: [] }, around),
      at: '',
    },
  ],
});
