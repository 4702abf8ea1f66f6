import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { oauthFlow } from './oauth-flow.ts';

const flow = (name: string | undefined, more = {}) =>
  definition({
    securityDefinitions: {
      sign: {
        type: 'oauth2',
        ...(name && { flow: name }),
        authorizationUrl: 'https://a.b',
        ...more,
      },
    },
  });

testRule(oauthFlow, {
  accepts: {
    'the one that there is': flow('accessCode'),
    'none: another rule reports it': flow(undefined),
  },
  refuses: [
    {
      name: 'the implicit flow, which needs a token URL then',
      given: flow('implicit'),
      at: '/securityDefinitions/sign/flow',
      shows: '"implicit"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: flow('accessCode', { tokenUrl: '' }),
    },
    {
      name: 'a flow of OpenAPI 3, with its token URL',
      given: flow('authorizationCode', { tokenUrl: 'https://a.b/token' }),
      at: '/securityDefinitions/sign/flow',
      proposed: flow('accessCode', { tokenUrl: 'https://a.b/token' }),
    },
  ],
});
