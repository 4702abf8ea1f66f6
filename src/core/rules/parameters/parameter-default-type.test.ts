import { parameter, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterDefaultType } from './parameter-default-type.ts';

testRule(parameterDefaultType, {
  accepts: {
    'a whole number': parameter({ type: 'number', default: 1 }),
    'a text': parameter({ type: 'string', default: '1' }),
    'null where it may be': schema({ type: 'string', default: null, 'x-nullable': true }),
    'a property of that name': schema({ properties: { default: { type: 'string' } } }),
    'no type': schema({ default: 1 }),
  },
  refuses: [
    {
      name: 'a number in quotes',
      given: parameter({ type: 'integer', default: '25' }),
      at: '/default',
      says: '"25" is not a whole number',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: parameter({ type: 'integer', default: 25 }),
    },
    {
      name: 'a boolean in quotes, in the items of a list',
      given: parameter({ type: 'array', items: { type: 'boolean', default: 'True' } }),
      at: '/items/default',
      fixed: parameter({ type: 'array', items: { type: 'boolean', default: true } }),
    },
    {
      name: 'null, of a property',
      given: schema({ properties: { a: { type: 'integer', default: null } } }),
      at: '/properties/a/default',
      fixed: schema({ properties: { a: { type: 'integer' } } }),
    },
    {
      name: 'what is no number',
      given: parameter({ type: 'integer', default: 'many' }),
      at: '/default',
    },
  ],
});
