import type { JsonObject } from '../../text/value.ts';
import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaUnused } from './schema-unused.ts';

const all = (others: JsonObject, members: JsonObject = {}) =>
  definition({ ...members, definitions: { Invoice: {}, ...others } });
const to = (name: string) => ({ $ref: `#/definitions/${name}` });

testRule(schemaUnused, {
  accepts: {
    'one that a path uses': definition(),
    'one that a shared response or parameter uses': all(
      { Order: {}, Cart: {} },
      {
        responses: { Ok: { schema: to('Order') } },
        parameters: { body: { in: 'body', schema: to('Cart') } },
      },
    ),
    'one of which only a part is used': all(
      { Order: {} },
      { responses: { Ok: { schema: to('Order/properties/id') } } },
    ),
    'a name that is escaped': all(
      { 'my order/1': {} },
      { responses: { Ok: { schema: to('my%20order~11') } } },
    ),
  },
  refuses: [
    {
      name: 'one that nothing uses',
      given: all({ Order: {} }),
      at: '/definitions/Order',
      says: '"Order"',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      fixed: all({}),
    },
    {
      name: 'one that only itself uses',
      given: all({ Order: { items: to('Order') } }),
      at: '/definitions/Order',
      fixed: all({}),
    },
  ],
});
