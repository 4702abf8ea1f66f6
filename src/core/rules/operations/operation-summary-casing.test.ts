import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationSummaryCasing } from './operation-summary-casing.ts';

testRule(operationSummaryCasing, {
  accepts: {
    'a sentence': operation({ summary: 'Get an invoice' }),
    'a name': operation({ summary: 'Send to Outlook' }),
    'a word of the title': operation({ summary: 'List Contoso Invoices' }),
    'an acronym': operation({ summary: 'Get PDF' }),
    'one capital among many words': operation({ summary: 'List files of the Paris office' }),
    'code: another rule reports it': operation({ summary: 'getInvoice' }),
  },
  refuses: [
    {
      name: 'a small first letter',
      given: operation({ summary: 'get a customer' }),
      at: '/summary',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      proposed: operation({ summary: 'Get a customer' }),
    },
    {
      name: 'a capital in each word',
      given: operation({ summary: 'Get Open Orders of a Contoso Customer' }),
      at: '/summary',
      proposed: operation({ summary: 'Get open orders of a Contoso customer' }),
    },
  ],
});
