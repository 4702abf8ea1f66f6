import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationSummaryCamelCase } from './operation-summary-camel-case.ts';

testRule(operationSummaryCamelCase, {
  accepts: {
    words: operation({ summary: 'Get an invoice' }),
    'a known name': operation({ summary: 'List GitHub issues' }),
    'a capital behind capitals': operation({ summary: 'Get IDs by OAuth' }),
    'one word that is the ID too': operation({ operationId: 'Search', summary: 'Search' }),
    'the name of the connector': operation(
      { summary: 'Sign with BoldSign' },
      { definition: { info: { title: 'BoldSign' } } },
    ),
  },
  refuses: [
    {
      name: 'the ID itself',
      given: operation({ operationId: 'list_invoices', summary: 'list_invoices' }),
      at: '/summary',
      says: 'written like an ID',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      proposed: operation({ operationId: 'list_invoices', summary: 'List invoices' }),
    },
    {
      name: 'a word in camel case',
      given: operation({ summary: 'Get invoiceItems of a customer' }),
      at: '/summary',
      says: '"invoiceItems"',
      proposed: operation({ summary: 'Get invoice items of a customer' }),
    },
    {
      name: 'a word in Pascal case at the start',
      given: operation({ summary: 'GetInvoice by number' }),
      at: '/summary',
      proposed: operation({ summary: 'Get invoice by number' }),
    },
  ],
});
