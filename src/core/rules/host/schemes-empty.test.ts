import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemesEmpty } from './schemes-empty.ts';

testRule(schemesEmpty, {
  accepts: {
    https: definition({ schemes: ['https'] }),
    'another kind of value: another rule reports it': definition({ schemes: 'https' }),
  },
  refuses: [
    {
      name: 'an empty list',
      given: definition({ schemes: [] }),
      at: '/schemes',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: definition({ schemes: ['https'] }),
    },
    {
      name: 'none, mildly',
      given: definition({ schemes: undefined }),
      at: '/schemes',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      fixed: definition({ schemes: ['https'] }),
    },
  ],
});
