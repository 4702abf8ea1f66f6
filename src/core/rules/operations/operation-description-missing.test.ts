import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationDescriptionMissing } from './operation-description-missing.ts';

testRule(operationDescriptionMissing, {
  accepts: { 'a description': operation({ description: 'Gets an invoice.' }) },
  refuses: [
    {
      name: 'none',
      given: operation({ description: undefined }),
      at: '/description',
      says: 'GetInvoice',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
    },
    { name: 'a blank one', given: operation({ description: '\n' }), at: '/description' },
    {
      name: 'none of an internal operation, as information',
      given: operation({ description: undefined, 'x-ms-visibility': 'internal' }),
      at: '/description',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
    },
  ],
});
