import { definition, operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { securityScopesNotAllowed } from './security-scopes-not-allowed.ts';

const oauth2 = { type: 'oauth2', flow: 'accessCode', scopes: { read: 'Read' } };

testRule(securityScopesNotAllowed, {
  accepts: {
    'no scopes of a key': definition({ security: [{ api_key: [] }] }),
    'scopes of OAuth': definition({
      securityDefinitions: { sign: oauth2 },
      security: [{ sign: ['read'] }],
    }),
    'a name that is defined nowhere: another rule reports it': definition({
      security: [{ other: ['read'] }],
    }),
  },
  refuses: [
    {
      name: 'scopes of a key at the root',
      given: definition({ security: [{ api_key: ['read'] }] }),
      at: '/security/0/api_key',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: definition({ security: [{ api_key: [] }] }),
    },
    {
      name: 'scopes of a key in an operation',
      given: operation({ security: [{ api_key: ['read'] }] }),
      at: '/security/0/api_key',
      fixed: operation({ security: [{ api_key: [] }] }),
    },
  ],
});
