import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { contactUrlInvalid } from './contact-url-invalid.ts';

const url = (address: string) =>
  info({ contact: { name: 'A', email: 'a@contoso.com', url: address } });

testRule(contactUrlInvalid, {
  accepts: {
    'an address': url('https://contoso.com/help'),
    'an address without encryption: another rule reports it': url('http://contoso.com'),
    'a blank one: another rule reports it': url(''),
  },
  refuses: [
    {
      name: 'no scheme',
      given: url('www.contoso.com/help'),
      at: '/contact/url',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
      fixed: url('https://www.contoso.com/help'),
    },
    { name: 'an e-mail address', given: url('help@contoso.com'), at: '/contact/url' },
    { name: 'another protocol', given: url('ftp://contoso.com'), at: '/contact/url' },
  ],
});
