import { paths } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { pathSlash } from './path-slash.ts';

testRule(pathSlash, {
  accepts: { 'a slash': paths('/invoices'), 'an extension': paths('x-ms-note') },
  refuses: [
    {
      name: 'none, at the path itself',
      given: paths('invoices'),
      at: '/paths/invoices',
      shows: '"invoices"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: paths('/invoices'),
    },
    {
      name: 'none where the path with a slash is there already',
      given: paths('invoices', '/invoices'),
      at: '/paths/invoices',
    },
  ],
});
