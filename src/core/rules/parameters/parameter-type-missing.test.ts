import { parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterTypeMissing } from './parameter-type-missing.ts';

testRule(parameterTypeMissing, {
  accepts: {
    'a type': parameter({ type: 'boolean' }),
    'a body, which has a schema': parameter({ in: 'body', type: undefined, schema: {} }),
    'a schema in its place: another rule reports it': parameter({
      type: undefined,
      schema: { type: 'string' },
    }),
  },
  refuses: [
    {
      name: 'none',
      given: parameter({ type: undefined }),
      at: '/type',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: parameter({ type: 'string' }),
    },
    {
      name: 'none of what has items',
      given: parameter({ type: undefined, items: { type: 'string' } }),
      at: '/type',
      fixed: parameter({ type: 'array', items: { type: 'string' } }),
    },
    {
      name: 'the name of another language',
      given: parameter({ type: 'datetime' }),
      at: '/type',
      says: '"datetime"',
      proposed: parameter({ type: 'string' }),
    },
    {
      name: 'a list of types',
      given: parameter({ type: ['null', 'integer'] }),
      at: '/type',
      proposed: parameter({ type: 'integer' }),
    },
    {
      name: 'an object, which only a body can be',
      given: parameter({ type: 'object' }),
      at: '/type',
    },
  ],
});
