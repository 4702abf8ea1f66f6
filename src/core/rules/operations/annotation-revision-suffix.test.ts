import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { annotationRevisionSuffix } from './annotation-revision-suffix.ts';

const revised = (operationId: string, revision: number) =>
  operation({ operationId, 'x-ms-api-annotation': { family: 'GetInvoice', revision } });

testRule(annotationRevisionSuffix, {
  accepts: {
    'the first revision': revised('GetInvoice', 1),
    'an ID that says it': revised('GetInvoiceV2', 2),
    'an ID that says it with an underscore': revised('GetInvoice_v2', 2),
  },
  refuses: [
    {
      name: 'an ID that does not say it',
      given: revised('GetInvoice2', 2),
      at: '/operationId',
      says: 'V2',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
    },
  ],
});
