import { parameter, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { enumEmpty } from './enum-empty.ts';

testRule(enumEmpty, {
  accepts: {
    choices: parameter({ enum: ['a'] }),
    'a property of that name': schema({ properties: { enum: { type: 'array', items: {} } } }),
  },
  refuses: [
    {
      name: 'none',
      given: parameter({ enum: [] }),
      at: '/enum',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: parameter({}),
    },
    {
      name: 'none of a property',
      given: schema({ properties: { a: { enum: [] } } }),
      at: '/properties/a/enum',
      fixed: schema({ properties: { a: {} } }),
    },
  ],
});
