import { parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterSummaryTooLong } from './parameter-summary-too-long.ts';

testRule(parameterSummaryTooLong, {
  accepts: {
    '80 characters': parameter({ 'x-ms-summary': 'X'.repeat(80) }),
    'none: another rule reports it': parameter({ 'x-ms-summary': undefined }),
  },
  refuses: [
    {
      name: '81 characters',
      given: parameter({ 'x-ms-summary': 'X'.repeat(81) }),
      at: '/x-ms-summary',
      says: '81 characters',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
    },
  ],
});
