import { paths } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationCount } from './operation-count.ts';

const many = (count: number) => paths(...Array.from({ length: count }, (_, index) => `/${index}`));

testRule(operationCount, {
  accepts: { '256': many(256) },
  refuses: [
    {
      name: '257',
      given: many(257),
      at: '/paths',
      says: '257 operations',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
    },
  ],
});
