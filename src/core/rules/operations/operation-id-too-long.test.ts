import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationIdTooLong } from './operation-id-too-long.ts';

testRule(operationIdTooLong, {
  accepts: { '70 characters': operation({ operationId: 'X'.repeat(70) }) },
  refuses: [
    {
      name: '71 characters',
      given: operation({ operationId: 'X'.repeat(71) }),
      at: '/operationId',
      says: '71 characters',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
    },
  ],
});
