import { parameter, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { enumType } from './enum-type.ts';

testRule(enumType, {
  accepts: {
    'choices of the type': parameter({ type: 'integer', enum: [1, 2, null] }),
    'no type': schema({ enum: ['a', 1] }),
  },
  refuses: [
    {
      name: 'booleans in quotes',
      given: parameter({ type: 'boolean', enum: ['true', false, 'False'] }),
      at: ['/enum/0', '/enum/2'],
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      fixed: parameter({ type: 'boolean', enum: [true, false, false] }),
    },
    {
      name: 'a number of a property that is a text',
      given: schema({ properties: { a: { type: 'string', enum: ['1', 2] } } }),
      at: '/properties/a/enum/1',
      fixed: schema({ properties: { a: { type: 'string', enum: ['1', '2'] } } }),
    },
    {
      name: 'what cannot be of the type',
      given: parameter({ type: 'integer', enum: ['one'] }),
      at: '/enum/0',
    },
  ],
});
