import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { aiOperationMismatch } from './ai-operation-mismatch.ts';

const about = (operationId: string) =>
  operation(
    { 'x-ms-openai-data': { 'openai-enabled': true, operations: [{ operationId }] } },
    { paths: { '/other': { get: { operationId: 'ListInvoices' } } } },
  );

testRule(aiOperationMismatch, {
  accepts: { itself: about('GetInvoice'), another: about('ListInvoices') },
  refuses: [
    {
      name: 'one that is not there',
      given: about('GetInvoices'),
      at: '/x-ms-openai-data/operations/0/operationId',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      proposed: about('GetInvoice'),
    },
  ],
});
