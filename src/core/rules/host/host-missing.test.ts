import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { hostMissing } from './host-missing.ts';

testRule(hostMissing, {
  accepts: {
    'a host': definition(),
    'another kind of value: another rule reports it': definition({ host: 5 }),
  },
  refuses: [
    {
      name: 'none',
      given: definition({ host: undefined }),
      at: '/host',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    { name: 'a blank one', given: definition({ host: ' ' }), at: '/host', says: 'is empty' },
  ],
});
