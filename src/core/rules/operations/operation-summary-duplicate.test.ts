import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationSummaryDuplicate } from './operation-summary-duplicate.ts';

const operations = (...operations: object[]) =>
  definition({
    paths: Object.fromEntries(
      operations.map((members, index) => [`/${index}`, { get: { ...members } }]),
    ),
  });

testRule(operationSummaryDuplicate, {
  accepts: {
    'different ones': operations({ summary: 'Get an invoice' }, { summary: 'List invoices' }),
    'an internal twin': operations(
      { summary: 'Get an invoice' },
      { summary: 'Get an invoice', 'x-ms-visibility': 'internal' },
    ),
    'a deprecated twin': operations(
      { summary: 'Get an invoice', deprecated: true },
      { summary: 'Get an invoice' },
    ),
    'missing ones: another rule reports them': operations({}, { summary: ' ' }),
  },
  refuses: [
    {
      name: 'each that has the summary of another',
      given: operations({ summary: 'Get an invoice' }, {}, { summary: 'get an invoice ' }),
      at: ['/paths/~10/get/summary', '/paths/~12/get/summary'],
      says: 'GET /2',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
    },
  ],
});
