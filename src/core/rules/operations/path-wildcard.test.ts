import { paths } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { pathWildcard } from './path-wildcard.ts';

testRule(pathWildcard, {
  accepts: {
    'a variable': paths('/files/{path}'),
    'a star in a query: another rule reports it': paths('/files?q=*'),
  },
  refuses: [
    {
      name: 'a star',
      given: paths('/files/*'),
      at: '/paths/~1files~1*',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
  ],
});
