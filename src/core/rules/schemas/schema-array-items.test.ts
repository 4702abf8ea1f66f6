import { operation, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaArrayItems } from './schema-array-items.ts';

testRule(schemaArrayItems, {
  accepts: {
    items: schema({ type: 'array', items: { type: 'string' } }),
    'items of any kind': schema({ type: 'array', items: {} }),
    'items in a part': schema({ type: 'array', allOf: [{ items: {} }] }),
    'no array': schema({ type: 'object' }),
    'a parameter, which is no schema: another rule reports it': operation({
      parameters: [{ name: 'ids', in: 'query', type: 'array' }],
    }),
  },
  refuses: [
    {
      name: 'none',
      given: schema({ properties: { lines: { type: 'array' } } }),
      at: '/properties/lines',
      shows: '"lines"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'an array of arrays',
      given: operation({
        responses: { '200': { schema: { type: 'array', items: { type: 'array' } } } },
      }),
      at: '/responses/200/schema/items',
    },
  ],
});
