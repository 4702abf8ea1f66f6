import type { JsonObject } from '../../text/value.ts';
import { schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaPropertyDescription } from './schema-property-description.ts';

const one = (members: JsonObject) =>
  schema({ properties: { order: { type: 'object', ...members } } }, { Order: {} });

testRule(schemaPropertyDescription, {
  accepts: {
    'a description': one({ description: 'The order.' }),
    'what makers do not see': one({ 'x-ms-visibility': 'internal', properties: { id: {} } }),
    'a reference': one({ $ref: '#/definitions/Order' }),
  },
  refuses: [
    {
      name: 'none',
      given: one({}),
      at: '/properties/order/description',
      says: '"order"',
      severity: { certified: 'info', independent: 'info', custom: 'off' },
    },
    { name: 'a blank one', given: one({ description: ' ' }), at: '/properties/order/description' },
    {
      name: 'none of a property deeper inside',
      given: one({ description: 'The order.', properties: { id: {} } }),
      at: '/properties/order/properties/id/description',
    },
  ],
});
