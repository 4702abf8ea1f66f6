import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { securityScopeUndefined } from './security-scope-undefined.ts';

const signing = (asked: string[], ...scopes: string[]) =>
  definition({
    securityDefinitions: {
      sign: {
        type: 'oauth2',
        flow: 'accessCode',
        scopes: Object.fromEntries(scopes.map((scope) => [scope, scope])),
      },
    },
    security: [{ sign: asked }],
  });

testRule(securityScopeUndefined, {
  accepts: {
    'a scope that is listed': signing(['read'], 'read', 'write'),
    'scopes of a key: another rule reports it': definition({ security: [{ api_key: ['read'] }] }),
  },
  refuses: [
    {
      name: 'a scope that is not listed',
      given: signing(['read', 'write'], 'read'),
      at: '/security/0/sign/1',
      shows: '"write"',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      fixed: signing(['read', 'write'], 'read', 'write'),
    },
  ],
});
