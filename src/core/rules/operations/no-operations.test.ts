import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { noOperations } from './no-operations.ts';

testRule(noOperations, {
  accepts: { 'no paths at all: another rule reports them': definition({ paths: undefined }) },
  refuses: [
    {
      name: 'no path',
      given: definition({ paths: {} }),
      at: '/paths',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    { name: 'a path without operations', given: definition({ paths: { '/a': {} } }), at: '/paths' },
  ],
});
