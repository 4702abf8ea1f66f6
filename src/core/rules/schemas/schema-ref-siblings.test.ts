import { operation, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaRefSiblings } from './schema-ref-siblings.ts';

const order = (siblings: object = {}) =>
  schema({ properties: { a: { $ref: '#/definitions/Order', ...siblings } } }, { Order: {} });

testRule(schemaRefSiblings, {
  accepts: {
    'a reference alone': order(),
    'a property that is called $ref': schema({
      properties: { $ref: { type: 'string' }, a: { type: 'string' } },
    }),
    'a reference to a parameter or response, which are no schemas': operation({
      responses: { '200': { $ref: '#/responses/Ok', description: 'OK' } },
    }),
  },
  refuses: [
    {
      name: 'a description',
      given: order({ description: 'The order.' }),
      at: '/properties/a',
      says: 'description is ignored',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      fixed: order(),
    },
    {
      name: 'several keys at once',
      given: order({ title: 'Order', 'x-ms-visibility': 'internal' }),
      at: '/properties/a',
      says: 'title and x-ms-visibility are ignored',
      fixed: order(),
    },
  ],
});
