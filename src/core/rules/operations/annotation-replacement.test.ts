import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { annotationReplacement } from './annotation-replacement.ts';

const replaced = (replacement: object, deprecated = true) =>
  operation({ deprecated, 'x-ms-api-annotation': { replacement: { ...replacement } } });
const both = { api: 'contoso', operationId: 'GetInvoice_V2' };

testRule(annotationReplacement, {
  accepts: {
    'the replacement of a deprecated operation': replaced(both),
    none: operation({ 'x-ms-api-annotation': { status: 'Preview' } }),
  },
  refuses: [
    {
      name: 'one of an operation that is not deprecated',
      given: replaced(both, false),
      at: '/x-ms-api-annotation/replacement',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'one without the connector',
      given: replaced({ operationId: 'A', api: ' ' }),
      at: '/x-ms-api-annotation/replacement',
      says: 'api',
    },
    {
      name: 'one without anything',
      given: replaced({}),
      at: '/x-ms-api-annotation/replacement',
      says: 'api and operationId',
    },
  ],
});
