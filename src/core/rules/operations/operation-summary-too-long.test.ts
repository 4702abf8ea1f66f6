import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationSummaryTooLong } from './operation-summary-too-long.ts';

testRule(operationSummaryTooLong, {
  accepts: {
    '80 characters': operation({ summary: 'x'.repeat(80) }),
    none: operation({ summary: undefined }),
  },
  refuses: [
    {
      name: '81 characters',
      given: operation({ summary: 'x'.repeat(81) }),
      at: '/summary',
      says: '81 characters',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
    },
  ],
});
