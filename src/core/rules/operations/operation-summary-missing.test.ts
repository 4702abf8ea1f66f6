import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationSummaryMissing } from './operation-summary-missing.ts';

testRule(operationSummaryMissing, {
  accepts: {
    'a summary': operation({ summary: 'Get an invoice' }),
    'any summary: other rules look at its words': operation({ summary: '.' }),
  },
  refuses: [
    {
      name: 'none, and derives one from the ID',
      given: operation({ summary: undefined, operationId: 'GetInvoiceURL_V2' }),
      at: '/summary',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
      proposed: operation({ summary: 'Get invoice URL V2', operationId: 'GetInvoiceURL_V2' }),
    },
    {
      name: 'a blank one',
      given: operation({ summary: ' ' }),
      at: '/summary',
      proposed: operation({ summary: 'Get invoice' }),
    },
    {
      name: 'none of an internal operation, more softly',
      given: operation({ summary: undefined, 'x-ms-visibility': 'Internal' }),
      at: '/summary',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      proposed: operation({ summary: 'Get invoice', 'x-ms-visibility': 'Internal' }),
    },
    {
      name: 'none without an ID to derive it from',
      given: operation({ summary: undefined, operationId: undefined }),
      at: '/summary',
    },
  ],
});
