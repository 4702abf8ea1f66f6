import type { JsonObject } from '../../text/value.ts';
import { operation, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaPropertyLabel } from './schema-property-label.ts';

const one = (members: JsonObject, around: JsonObject = {}) =>
  schema({ ...around, properties: { order_id: { type: 'string', ...members } } }, { Order: {} });

testRule(schemaPropertyLabel, {
  accepts: {
    'a title': one({ title: 'Order ID' }),
    'a summary': one({ 'x-ms-summary': 'Order ID' }),
    'what makers do not see': one({ 'x-ms-visibility': 'internal' }),
    'what stands inside that': one({}, { 'x-ms-visibility': 'Internal' }),
    'a reference, whose label stands elsewhere': schema(
      { properties: { order: { $ref: '#/definitions/Order' } } },
      { Order: {} },
    ),
  },
  refuses: [
    {
      name: 'none, and derives one from the name',
      given: one({}),
      at: '/properties/order_id',
      says: '"order_id"',
      severity: { certified: 'info', independent: 'info', custom: 'off' },
      proposed: one({ 'x-ms-summary': 'Order ID' }),
    },
    {
      name: 'blank ones',
      given: one({ title: '', 'x-ms-summary': ' ' }),
      at: '/properties/order_id',
      proposed: one({ title: '', 'x-ms-summary': 'Order ID' }),
    },
    {
      name: 'none in the items of an answer, once',
      given: operation({ responses: { '200': { schema: { items: { properties: { a: {} } } } } } }),
      at: '/responses/200/schema/items/properties/a',
      proposed: operation({
        responses: { '200': { schema: { items: { properties: { a: { 'x-ms-summary': 'A' } } } } } },
      }),
    },
    {
      name: 'none of a name without letters',
      given: schema({ properties: { $: { type: 'string' } } }),
      at: '/properties/$',
    },
  ],
});
