import { parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterPathRequired } from './parameter-path-required.ts';

testRule(parameterPathRequired, {
  accepts: {
    'a required one': parameter({ required: true }),
    'an optional one elsewhere': parameter({ in: 'query', required: false }),
  },
  refuses: [
    {
      name: 'one that does not say so',
      given: parameter({ required: undefined }),
      at: '/required',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: parameter({ required: true }),
    },
    {
      name: 'an optional one',
      given: parameter({ required: false }),
      at: '/required',
      fixed: parameter({ required: true }),
    },
  ],
});
