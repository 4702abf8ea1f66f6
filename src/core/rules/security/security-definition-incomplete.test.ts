import type { JsonObject } from '../../text/value.ts';
import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { securityDefinitionIncomplete } from './security-definition-incomplete.ts';

const scheme = (sign: JsonObject) => definition({ securityDefinitions: { sign } });
const OAUTH = {
  type: 'oauth2',
  flow: 'accessCode',
  authorizationUrl: 'https://id.contoso.com/authorize',
  tokenUrl: 'https://id.contoso.com/token',
  scopes: {},
};
const { tokenUrl: _, ...withoutToken } = OAUTH;

testRule(securityDefinitionIncomplete, {
  accepts: {
    basic: scheme({ type: 'basic', description: 'Your account' }),
    'a key in the query': scheme({ type: 'apiKey', name: 'key', in: 'query' }),
    OAuth: scheme(OAUTH),
    'an extension': scheme({ type: 'basic', 'x-note': 'old' }),
    'the implicit flow: another rule reports it': scheme({
      ...withoutToken,
      flow: 'implicit',
    }),
    'a type that there is not: another rule reports it': scheme({ type: 'bearer' }),
  },
  refuses: [
    {
      name: 'no type',
      given: scheme({ name: 'key', in: 'header' }),
      at: '/securityDefinitions/sign',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'a key without name and place, as one finding',
      given: scheme({ type: 'apiKey' }),
      at: '/securityDefinitions/sign',
      says: 'name and in',
    },
    {
      name: 'a key in the body',
      given: scheme({ type: 'apiKey', name: 'key', in: 'body' }),
      at: '/securityDefinitions/sign/in',
    },
    {
      name: 'OAuth without the token URL',
      given: scheme(withoutToken),
      at: '/securityDefinitions/sign',
      says: 'tokenUrl',
    },
    {
      name: 'OAuth without a flow',
      given: scheme({ type: 'oauth2', scopes: {} }),
      at: '/securityDefinitions/sign',
      says: 'flow',
    },
    {
      name: 'a member of another type',
      given: scheme({ type: 'basic', in: 'header' }),
      at: '/securityDefinitions/sign/in',
      shows: '"in"',
      fixed: scheme({ type: 'basic' }),
    },
    {
      name: 'no object',
      given: definition({ securityDefinitions: { sign: 'basic' } }),
      at: '/securityDefinitions/sign',
    },
  ],
});
