import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { securitySeveralDefinitions } from './security-several-definitions.ts';

testRule(securitySeveralDefinitions, {
  accepts: {
    one: definition(),
    none: definition({ securityDefinitions: undefined }),
  },
  refuses: [
    {
      name: 'two',
      given: definition({
        securityDefinitions: { basic: { type: 'basic' }, other: { type: 'basic' } },
      }),
      at: '/securityDefinitions',
      says: 'basic and other',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
    },
  ],
});
