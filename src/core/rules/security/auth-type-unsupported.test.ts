import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { authTypeUnsupported } from './auth-type-unsupported.ts';

const type = (name: string) => definition({ securityDefinitions: { sign: { type: name } } });

testRule(authTypeUnsupported, {
  accepts: {
    'an API key': definition(),
    basic: type('basic'),
    'no sign-in': definition({ securityDefinitions: undefined, security: undefined }),
    'no type: another rule reports it': type(''),
  },
  refuses: [
    {
      name: 'a type of OpenAPI 3',
      given: type('openIdConnect'),
      at: '/securityDefinitions/sign/type',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'another letter case',
      given: type('apikey'),
      at: '/securityDefinitions/sign/type',
      fixed: type('apiKey'),
    },
  ],
});
