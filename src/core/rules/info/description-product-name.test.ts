import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { descriptionProductName } from './description-product-name.ts';

testRule(descriptionProductName, {
  accepts: {
    'no product': info({}),
    'what another rule reports': info({ description: 'Brings invoices to Power Automate.' }),
  },
  refuses: [
    {
      name: 'another product of the platform',
      given: info({ description: 'Brings invoices to Power Automate and to Power BI.' }),
      at: '/description',
      says: '"Power BI"',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
    },
    {
      name: 'a name in one word',
      given: info({ description: 'Invoices for PowerApps.' }),
      at: '/description',
    },
  ],
});
