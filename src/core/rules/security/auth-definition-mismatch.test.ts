import type { JsonObject } from '../../text/value.ts';
import { definition, properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { authDefinitionMismatch } from './auth-definition-mismatch.ts';

const TEXT = { type: 'securestring' };
const TOKEN = {
  type: 'oauthSetting',
  oAuthSettings: {
    identityProvider: 'oauth2',
    customParameters: { tokenUrl: { value: 'https://id.contoso.com/token' } },
  },
};
/** Connection parameters beside security definitions, seen from the definition. */
const both = (connectionParameters: JsonObject, securityDefinitions?: JsonObject, more = {}) =>
  definition({ securityDefinitions }, { connectionParameters, ...more });
/** The same, seen from apiProperties.json. */
const asked = (connectionParameters: JsonObject, more = {}) =>
  properties({ connectionParameters, ...more });
const reads = (name: string) => ({
  policyTemplateInstances: [
    {
      templateId: 'setheader',
      title: 'Key',
      parameters: {
        'x-ms-apimTemplateParameter.name': 'X-Key',
        'x-ms-apimTemplateParameter.value': `@connectionParameters('${name}')`,
      },
    },
  ],
});

testRule(authDefinitionMismatch, {
  accepts: {
    'a key in both': definition(),
    'basic in both': both({ username: TEXT, password: TEXT }, { sign: { type: 'basic' } }),
    'nothing in both': both({}),
    'a key that a policy sends': both({ api_key: TEXT }, undefined, reads('api_key')),
    'a definition for other tools, while a policy sends the key': asked(
      { licence: TEXT },
      reads('licence'),
    ),
    'a definition of no known type: another rule reports it': both(
      { api_key: TEXT },
      { sign: { in: 'header', name: 'X-Key' } },
    ),
    'several ways to sign in': both({ api_key: TEXT }, undefined, {
      connectionParameterSets: { values: [] },
    }),
  },
  refuses: [
    {
      name: 'a key that the definition does not know',
      given: both({ api_key: TEXT }),
      at: '',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      proposed: both(
        { api_key: TEXT },
        { api_key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' } },
      ),
    },
    {
      name: 'OAuth that the definition does not know, with its addresses',
      given: both({ token: TOKEN }, {}),
      at: '/securityDefinitions',
      proposed: both(
        { token: TOKEN },
        {
          oauth2_auth: {
            type: 'oauth2',
            flow: 'accessCode',
            authorizationUrl: '',
            tokenUrl: 'https://id.contoso.com/token',
            scopes: {},
          },
        },
      ),
    },
    {
      name: 'a key in the definition that nobody is asked for',
      given: asked({}),
      at: '/connectionParameters',
    },
    {
      name: 'half of basic',
      given: both({ username: TEXT, password: TEXT }, { sign: { type: 'apiKey' } }),
      at: '/securityDefinitions',
      proposed: both(
        { username: TEXT, password: TEXT },
        { sign: { type: 'apiKey' }, basic_auth: { type: 'basic' } },
      ),
    },
  ],
});
