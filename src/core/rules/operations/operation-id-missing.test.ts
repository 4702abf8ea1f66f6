import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationIdMissing } from './operation-id-missing.ts';

testRule(operationIdMissing, {
  accepts: {
    'an ID': operation({ operationId: 'GetInvoice' }),
    'any ID: other rules look at its form': operation({ operationId: 'get-invoice' }),
  },
  refuses: [
    {
      name: 'none, and derives one from the summary',
      given: operation({ operationId: undefined, summary: "Get a customer's invoice (PDF)" }),
      at: '/operationId',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: operation({
        operationId: 'GetACustomerSInvoicePDF',
        summary: "Get a customer's invoice (PDF)",
      }),
    },
    {
      name: 'none where another operation has the ID that comes to mind',
      given: operation(
        { operationId: undefined },
        { paths: { '/old': { get: { operationId: 'getAnInvoice' } } } },
      ),
      at: '/operationId',
      proposed: operation(
        { operationId: 'GetAnInvoice2' },
        { paths: { '/old': { get: { operationId: 'getAnInvoice' } } } },
      ),
    },
    {
      name: 'a blank one',
      given: operation({ operationId: ' ' }),
      at: '/operationId',
      proposed: operation({ operationId: 'GetAnInvoice' }),
    },
    {
      name: 'none without a summary to derive it from',
      given: operation({ operationId: undefined, summary: undefined }),
      at: '/operationId',
    },
    {
      name: 'none with a summary in letters that an ID cannot have',
      given: operation({ operationId: undefined, summary: '請求書を取得' }),
      at: '/operationId',
    },
  ],
});
