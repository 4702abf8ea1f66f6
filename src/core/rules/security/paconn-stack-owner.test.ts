import { properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { paconnStackOwner } from './paconn-stack-owner.ts';

testRule(paconnStackOwner, {
  profile: 'custom',
  accepts: { none: properties({ stackOwner: undefined }) },
  refuses: [
    {
      name: 'an owner',
      given: properties({}),
      at: '/stackOwner',
      shows: '"stackOwner"',
      severity: { certified: 'off', independent: 'off', custom: 'info' },
    },
  ],
});
