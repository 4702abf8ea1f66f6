import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { contactUrlInsecure } from './contact-url-insecure.ts';

const url = (address: string) =>
  info({ contact: { name: 'A', email: 'a@contoso.com', url: address } });

testRule(contactUrlInsecure, {
  accepts: {
    https: url('https://contoso.com/help'),
    'what is no address: another rule reports it': url('http:contoso'),
  },
  refuses: [
    {
      name: 'http',
      given: url('http://contoso.com/help'),
      at: '/contact/url',
      severity: { certified: 'info', independent: 'info', custom: 'off' },
      proposed: url('https://contoso.com/help'),
    },
  ],
});
