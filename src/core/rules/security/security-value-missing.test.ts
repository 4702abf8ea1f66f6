import { definition, operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { securityValueMissing } from './security-value-missing.ts';

testRule(securityValueMissing, {
  accepts: {
    'an empty list': definition({ security: [{ api_key: [] }] }),
    'no requirement': operation({ security: [] }),
  },
  refuses: [
    {
      name: 'nothing at the root',
      given: definition({ security: [{ api_key: null }] }),
      at: '/security/0/api_key',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: definition({ security: [{ api_key: [] }] }),
    },
    {
      name: 'a text in an operation',
      given: operation({ security: [{ api_key: 'read' }] }),
      at: '/security/0/api_key',
      fixed: operation({ security: [{ api_key: [] }] }),
    },
  ],
});
