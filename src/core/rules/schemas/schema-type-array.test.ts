import { schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaTypeArray } from './schema-type-array.ts';

testRule(schemaTypeArray, {
  accepts: {
    'one type': schema({ type: 'string' }),
    none: schema({}),
    'a property of that name': schema({ properties: { type: { type: 'string' } } }),
  },
  refuses: [
    {
      name: 'one that may be null',
      given: schema({ type: ['null', 'string'] }),
      at: '/type',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: schema({ type: 'string', 'x-nullable': true }),
    },
    {
      name: 'several, of which it takes the first',
      given: schema({ items: { type: ['integer', 'string'] } }),
      at: '/items/type',
      says: '["integer","string"]',
      proposed: schema({ items: { type: 'integer' } }),
    },
    { name: 'nothing but null', given: schema({ type: ['null'] }), at: '/type' },
  ],
});
