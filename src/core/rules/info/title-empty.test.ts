import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { titleEmpty } from './title-empty.ts';

testRule(titleEmpty, {
  accepts: {
    'a name': info({ title: 'Contoso' }),
    'none at all: another rule reports it': info({ title: undefined }),
    'another kind of value: another rule reports it': info({ title: 5 }),
  },
  refuses: [
    {
      name: 'blanks',
      given: info({ title: ' ' }),
      at: '/title',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'what a new connector begins with',
      given: info({ title: 'Default title' }),
      at: '/title',
      says: 'template',
    },
    { name: 'what the template says', given: info({ title: 'Name of connector' }), at: '/title' },
  ],
});
