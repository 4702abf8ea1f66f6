import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { contactMissing } from './contact-missing.ts';

const EMPTY = { name: '', url: '', email: '' };

testRule(contactMissing, {
  accepts: {
    'a contact': info({}),
    'an empty one: another rule reports it': info({ contact: {} }),
  },
  refuses: [
    {
      name: 'none',
      given: info({ contact: undefined }),
      at: '/contact',
      severity: { certified: 'error', independent: 'error', custom: 'info' },
      proposed: info({ contact: EMPTY }),
    },
    {
      name: 'a text',
      given: info({ contact: 'help@contoso.com' }),
      at: '/contact',
      proposed: info({ contact: EMPTY }),
    },
  ],
});
