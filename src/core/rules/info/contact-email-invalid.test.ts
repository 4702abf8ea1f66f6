import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { contactEmailInvalid } from './contact-email-invalid.ts';

const email = (email: string) => info({ contact: { email } });

testRule(contactEmailInvalid, {
  accepts: {
    'an address': email('help@contoso.com'),
    'a long one': email('first.last+invoices@mail.contoso.co.uk'),
    'a blank one: another rule reports it': email(''),
    'no contact: another rule reports it': info({ contact: undefined }),
  },
  refuses: [
    {
      name: 'a word',
      given: email('support'),
      at: '/contact/email',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
    },
    { name: 'a host without a dot', given: email('help@contoso'), at: '/contact/email' },
    { name: 'a letter outside ASCII', given: email('hilfe@müller.de'), at: '/contact/email' },
    {
      name: 'blanks around it',
      given: email(' help@contoso.com\n'),
      at: '/contact/email',
      fixed: email('help@contoso.com'),
    },
  ],
});
