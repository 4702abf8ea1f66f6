import { definition, operation, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { arrayDuplicateValue } from './array-duplicate-value.ts';

testRule(arrayDuplicateValue, {
  accepts: {
    'each value once': operation({ tags: ['a', 'A'], produces: ['text/csv'] }),
    'a choice that stands twice: another rule reports it': schema({ enum: ['a', 'a'] }),
  },
  refuses: [
    {
      name: 'a media type',
      given: definition({ produces: ['application/json', 'application/json'] }),
      at: '/produces/1',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      fixed: definition(),
    },
    {
      name: 'a required field, wherever the schema is',
      given: schema({ properties: { a: { required: ['b', 'c', 'b', 'b'] } } }),
      at: ['/properties/a/required/2', '/properties/a/required/3'],
      fixed: schema({ properties: { a: { required: ['b', 'c'] } } }),
    },
    {
      name: 'a tag of an operation',
      given: operation({ tags: ['a', 'a'] }),
      at: '/tags/1',
      fixed: operation({ tags: ['a'] }),
    },
  ],
});
