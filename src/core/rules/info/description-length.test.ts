import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { descriptionLength } from './description-length.ts';

testRule(descriptionLength, {
  accepts: {
    '30 characters': info({ description: 'x'.repeat(30) }),
    '500 characters': info({ description: 'x'.repeat(500) }),
    'a blank one: another rule reports it': info({ description: '  ' }),
    'none: another rule reports it': info({ description: undefined }),
  },
  refuses: [
    {
      name: '29 characters',
      given: info({ description: 'x'.repeat(29) }),
      at: '/description',
      says: '29 characters',
      severity: { certified: 'error', independent: 'error', custom: 'info' },
    },
    {
      name: '501 characters',
      given: info({ description: 'x'.repeat(501) }),
      at: '/description',
      severity: { certified: 'error', independent: 'error', custom: 'info' },
    },
    {
      name: '1001 characters even for a custom connector',
      given: info({ description: 'x'.repeat(1001) }),
      at: '/description',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
  ],
});
