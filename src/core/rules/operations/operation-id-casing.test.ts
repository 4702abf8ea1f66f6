import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationIdCasing } from './operation-id-casing.ts';

testRule(operationIdCasing, {
  accepts: {
    'Pascal case': operation({ operationId: 'GetInvoice' }),
    'none: another rule reports it': operation({ operationId: ' ' }),
  },
  refuses: [
    {
      name: 'camel case',
      given: operation({ operationId: 'getInvoice' }),
      at: '/operationId',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      proposed: operation({ operationId: 'GetInvoice' }),
    },
    {
      name: 'a digit, which has no capital',
      given: operation({ operationId: '2GetInvoice' }),
      at: '/operationId',
    },
  ],
});
