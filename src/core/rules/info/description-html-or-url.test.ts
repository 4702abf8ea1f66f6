import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { descriptionHtmlOrUrl } from './description-html-or-url.ts';

testRule(descriptionHtmlOrUrl, {
  accepts: {
    'plain text': info({ description: 'Invoices where total < 5 and count > 3.' }),
    'a name that ends like a host': info({ description: 'Contoso.com keeps invoices.' }),
  },
  refuses: [
    {
      name: 'a tag',
      given: info({ description: 'Contoso keeps <b>invoices</b>.' }),
      at: '/description',
      says: 'an HTML tag',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
    },
    {
      name: 'a link',
      given: info({ description: 'See https://contoso.com for invoices.' }),
      at: '/description',
      says: 'a link',
    },
  ],
});
