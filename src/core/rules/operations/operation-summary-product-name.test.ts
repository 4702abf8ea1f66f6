import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationSummaryProductName } from './operation-summary-product-name.ts';

testRule(operationSummaryProductName, {
  accepts: {
    'other products': operation({ summary: 'Send to Outlook' }),
    'words of a name': operation({ summary: 'Get power of an app' }),
  },
  refuses: [
    {
      name: 'a product of the platform',
      given: operation({ summary: 'Start a power automate flow' }),
      at: '/summary',
      says: '"power automate"',
      severity: { certified: 'warning', independent: 'warning', custom: 'off' },
    },
  ],
});
