import type { JsonObject } from '../../text/value.ts';
import { connectionParameter, oauth } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { oauthParametersMissing } from './oauth-parameters-missing.ts';

const provider = (identityProvider: string, values: Record<string, string>) =>
  oauth({ identityProvider, customParameters: held(values) });
const held = (values: Record<string, string>): JsonObject =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));
const TOKEN = 'https://id.contoso.com/token';
const URLS = { authorizationUrl: 'https://id.contoso.com/authorize', tokenUrl: TOKEN };

testRule(oauthParametersMissing, {
  accepts: {
    'all three': oauth({}),
    'names with capitals': provider('oauth2', {
      AuthorizationUrl: 'a',
      TokenUrl: 'b',
      RefreshUrl: 'c',
    }),
    'a placeholder': provider('aad', { resourceUri: '[[DUMMY]]' }),
    'a resource that is asked for': oauth(
      { identityProvider: 'aad', customParameters: {} },
      { 'token:resourceUri': { type: 'string' } },
    ),
    'a provider that needs nothing': provider('facebook', {}),
    'a provider that is not known: another rule reports it': provider('contoso', {}),
    'a bare text: another rule reports it': oauth({
      customParameters: { ...held(URLS), refreshUrl: TOKEN },
    }),
  },
  refuses: [
    {
      name: 'no refresh URL',
      given: provider('oauth2', URLS),
      at: '/customParameters',
      says: 'refreshUrl',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: provider('oauth2', { ...URLS, refreshUrl: TOKEN }),
    },
    {
      name: 'a blank refresh URL',
      given: provider('oauth2', { ...URLS, refreshUrl: ' ' }),
      at: '/customParameters/refreshUrl/value',
      proposed: provider('oauth2', { ...URLS, refreshUrl: TOKEN }),
    },
    {
      name: 'none of them, as one finding',
      given: oauth({ customParameters: undefined }),
      at: '',
      says: 'authorizationUrl, tokenUrl and refreshUrl',
    },
    {
      name: 'templates without bodies, which many do without',
      given: provider('oauth2generic', {
        authorizationUrlTemplate: 'a',
        tokenUrlTemplate: 'b',
        refreshUrlTemplate: 'c',
      }),
      at: '/customParameters',
      says: 'tokenBodyTemplate and refreshBodyTemplate',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
    },
    {
      name: 'no settings at all',
      given: connectionParameter('token', { type: 'oauthSetting' }),
      at: '',
      says: 'has no oAuthSettings',
    },
    {
      name: 'Azure AD without a resource',
      given: provider('aad', { tenantId: 'common' }),
      at: '/customParameters',
      says: 'resourceUri',
    },
  ],
});
