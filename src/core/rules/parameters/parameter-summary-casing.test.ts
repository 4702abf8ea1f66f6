import { parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterSummaryCasing } from './parameter-summary-casing.ts';

testRule(parameterSummaryCasing, {
  accepts: {
    'title case': parameter({ 'x-ms-summary': 'Invoice ID of the Customer' }),
    'a format in brackets': parameter({ 'x-ms-summary': 'Date (yyyy-mm-dd)' }),
    'letters without capitals': parameter({ 'x-ms-summary': '請求書' }),
  },
  refuses: [
    {
      name: 'small words',
      given: parameter({ 'x-ms-summary': 'Invoice number of the customer' }),
      at: '/x-ms-summary',
      says: '"number"',
      severity: { certified: 'info', independent: 'info', custom: 'off' },
      proposed: parameter({ 'x-ms-summary': 'Invoice Number of the Customer' }),
    },
    {
      name: 'the name of the API',
      given: parameter({ 'x-ms-summary': 'invoice_id' }),
      at: '/x-ms-summary',
      proposed: parameter({ 'x-ms-summary': 'Invoice ID' }),
    },
  ],
});
