import type { JsonObject } from '../../text/value.ts';
import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaRepeated } from './schema-repeated.ts';

const address: JsonObject = {
  type: 'object',
  properties: { street: { type: 'string' }, geo: { properties: { lat: { type: 'number' } } } },
};
const flat: JsonObject = { properties: { street: { type: 'string' } } };
const to = (name: string): JsonObject => ({ $ref: `#/definitions/${name}` });
const all = (definitions: JsonObject, response: JsonObject) =>
  definition({ definitions, responses: { Ok: { description: 'OK', schema: response } } });
const holding = (...addresses: JsonObject[]): JsonObject => ({
  properties: Object.fromEntries(addresses.map((value, index) => [`address${index}`, value])),
});

testRule(schemaRepeated, {
  accepts: {
    twice: all({ Order: holding(address) }, address),
    'thrice, as a reference': all({ Order: holding(to('A'), to('A'), to('A')), A: address }, {}),
    'definitions, which are none that are written out': all({ A: flat, B: flat, C: flat }, {}),
    'what has no properties': all({ Order: holding({}, { type: 'object' }, {}, {}) }, {}),
  },
  refuses: [
    {
      name: 'thrice, once for the whole, and makes it one definition',
      given: all({ Order: holding(address, address) }, address),
      at: '/responses/Ok/schema',
      says: '3 places',
      severity: { certified: 'info', independent: 'info', custom: 'off' },
      proposed: all({ Order: holding(to('Ok'), to('Ok')), Ok: address }, to('Ok')),
    },
    {
      name: 'thrice in one definition, under a name that is free',
      given: all({ Order: holding(address, address, address), Address0: {} }, {}),
      at: '/definitions/Order/properties/address0',
      proposed: all(
        {
          Order: holding(to('Address02'), to('Address02'), to('Address02')),
          Address0: {},
          Address02: address,
        },
        {},
      ),
    },
  ],
});
