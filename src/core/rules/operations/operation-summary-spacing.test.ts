import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationSummarySpacing } from './operation-summary-spacing.ts';

testRule(operationSummarySpacing, {
  accepts: {
    'one blank between words': operation({ summary: 'Get an invoice' }),
    'a blank at the end: another rule reports it': operation({ summary: 'Get an invoice ' }),
    'nothing but blanks: another rule reports it': operation({ summary: '  ' }),
  },
  refuses: [
    {
      name: 'a leading blank',
      given: operation({ summary: ' Get an invoice' }),
      at: '/summary',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      fixed: operation({ summary: 'Get an invoice' }),
    },
    {
      name: 'double blanks and line breaks',
      given: operation({ summary: 'Get  an\ninvoice' }),
      at: '/summary',
      fixed: operation({ summary: 'Get an invoice' }),
    },
  ],
});
