import { definition, operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { dynamicSelf } from './dynamic-self.ts';
import { ask, asking, SCHEMA, VALUES } from './testAsking.ts';

const self = { operationId: 'GetInvoice' };
const order = { $ref: '#/definitions/Order' };

testRule(dynamicSelf, {
  accepts: {
    'another operation': asking(VALUES, ask()),
    'an answer that is described by asking again': operation({
      responses: { '200': { schema: { [SCHEMA]: self } } },
    }),
  },
  refuses: [
    {
      name: 'an input of the operation itself',
      given: asking(VALUES, self),
      at: '/operationId',
      says: 'GetInvoice itself',
      severity: 'warning',
    },
    {
      name: 'an input by way of a shared schema',
      given: definition({
        definitions: { Order: { properties: { id: { [VALUES]: self } } } },
        paths: {
          '/a': {
            post: { ...self, parameters: [{ name: 'body', in: 'body', schema: order }] },
          },
        },
      }),
      at: `/definitions/Order/properties/id/${VALUES}/operationId`,
    },
  ],
});
