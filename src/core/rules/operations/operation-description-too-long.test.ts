import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationDescriptionTooLong } from './operation-description-too-long.ts';

testRule(operationDescriptionTooLong, {
  accepts: { '300 characters': operation({ description: 'x'.repeat(300) }) },
  refuses: [
    {
      name: '301 characters',
      given: operation({ description: 'x'.repeat(301) }),
      at: '/description',
      says: '301 characters',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
    },
    {
      name: '1001 characters, more firmly',
      given: operation({ description: 'x'.repeat(1001) }),
      at: '/description',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
    },
  ],
});
