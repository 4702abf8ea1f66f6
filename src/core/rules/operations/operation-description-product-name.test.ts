import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationDescriptionProductName } from './operation-description-product-name.ts';

testRule(operationDescriptionProductName, {
  accepts: { 'other products': operation({ description: 'Sends it to Outlook.' }) },
  refuses: [
    {
      name: 'a product of the platform',
      given: operation({ description: 'Gets an invoice for PowerApps.' }),
      at: '/description',
      says: '"PowerApps"',
      severity: { certified: 'warning', independent: 'warning', custom: 'off' },
    },
  ],
});
