import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { contactIncomplete } from './contact-incomplete.ts';

testRule(contactIncomplete, {
  accepts: {
    'all three': info({}),
    'none at all: another rule reports it': info({ contact: undefined }),
    'another kind of value: another rule reports it': info({
      contact: { name: 1, url: 'https://contoso.com', email: 'help@contoso.com' },
    }),
  },
  refuses: [
    {
      name: 'what is missing or blank',
      given: info({ contact: { name: 'Contoso', url: ' ' } }),
      at: ['/contact/email', '/contact/url'],
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
    },
  ],
});
