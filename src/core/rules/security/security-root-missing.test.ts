import { definition, operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { securityRootMissing } from './security-root-missing.ts';

const KEY = { type: 'apiKey', in: 'header', name: 'X-Api-Key' };

testRule(securityRootMissing, {
  accepts: {
    'a requirement': definition(),
    'no definitions': definition({ security: [], securityDefinitions: undefined }),
    'operations that say it themselves': operation(
      { security: [{ api_key: [] }] },
      { definition: { security: [] } },
    ),
  },
  refuses: [
    {
      name: 'none',
      given: definition({ security: undefined }),
      at: '',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      proposed: definition({ security: [{ api_key: [] }] }),
    },
    {
      name: 'an empty list beside OAuth, with its scopes',
      given: definition({
        securityDefinitions: { sign: { type: 'oauth2', scopes: { read: '' } } },
        security: [],
      }),
      at: '/security',
      proposed: definition({
        securityDefinitions: { sign: { type: 'oauth2', scopes: { read: '' } } },
        security: [{ sign: ['read'] }],
      }),
    },
    {
      name: 'none, where it is not clear which',
      given: definition({ security: [], securityDefinitions: { one: KEY, two: KEY } }),
      at: '/security',
    },
  ],
});
