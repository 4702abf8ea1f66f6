import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationIdDuplicate } from './operation-id-duplicate.ts';

/** A connector whose operations have these IDs, in this order, at /0, /1 … */
const ids = (...ids: string[]) =>
  definition({
    paths: Object.fromEntries(
      ids.map((operationId, index) => [`/${index}`, { get: { operationId } }]),
    ),
  });

testRule(operationIdDuplicate, {
  accepts: {
    'different IDs': ids('GetInvoice', 'ListInvoices', 'GetInvoice2'),
    'missing ones: another rule reports them': ids('', ''),
  },
  refuses: [
    {
      name: 'both of two',
      given: ids('GetInvoice', 'ListInvoices', 'GetInvoice'),
      at: ['/paths/~10/get/operationId', '/paths/~12/get/operationId'],
      says: 'GET /2',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: ids('GetInvoice2', 'ListInvoices', 'GetInvoice'),
    },
    {
      name: 'each of several, whatever the case',
      given: ids('GetInvoice', 'getInvoice', 'GetInvoice', 'GetInvoice2'),
      at: [0, 1, 2].map((index) => `/paths/~1${index}/get/operationId`),
      proposed: ids('GetInvoice3', 'getInvoice4', 'GetInvoice', 'GetInvoice2'),
    },
    {
      name: 'IDs that Power Apps takes for the same',
      given: ids('GetInvoice', 'Get_Invoice'),
      at: '/paths/~11/get/operationId',
      says: 'Power Apps',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      proposed: ids('GetInvoice', 'Get_Invoice2'),
    },
  ],
});
