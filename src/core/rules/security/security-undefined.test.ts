import { definition, operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { securityUndefined } from './security-undefined.ts';

testRule(securityUndefined, {
  accepts: {
    'a definition that is there': definition({ security: [{ api_key: [] }] }),
    'no sign-in at all': definition({ security: [], securityDefinitions: undefined }),
    'an operation without sign-in': operation({ security: [] }),
    'an operation with its own': operation({ security: [{ api_key: [] }] }),
  },
  refuses: [
    {
      name: 'a name at the root that is defined nowhere, at that name',
      given: definition({ security: [{ api_key: [], oauth: [] }] }),
      at: '/security/0/oauth',
      shows: '"oauth"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'a name in an operation',
      given: operation({ security: [{ api_key: [] }, { basic: [] }] }),
      at: '/security/1/basic',
    },
    {
      name: 'any name where there are no definitions',
      given: definition({ securityDefinitions: undefined }),
      at: '/security/0/api_key',
    },
  ],
});
