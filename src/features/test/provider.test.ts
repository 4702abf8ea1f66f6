import { describe, expect, it } from 'vitest';
import { connectionValues } from '../../core/runtime/request/connection.ts';
import type { Json, JsonObject } from '../../core/text/value.ts';
import { providerFrom } from './provider.ts';

/** What is known of a sign-in by its settings, and by what the connection's other fields hold. */
function known(
  identityProvider: string,
  values: Readonly<Record<string, string>> = {},
  {
    settings = {},
    held = {},
    root = {},
  }: { settings?: JsonObject; held?: JsonObject; root?: Json } = {},
) {
  const customParameters = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value }]),
  );
  const token = {
    type: 'oauthSetting',
    oAuthSettings: { identityProvider, clientId: 'client', customParameters, ...settings },
  };
  const apiProperties = { properties: { connectionParameters: { token } } };
  return providerFrom(root, 'token', token, connectionValues(apiProperties, { values: held }));
}

describe('a sign-in', () => {
  it('has the addresses of its file, whatever the case of their names', () => {
    expect(
      known('oauth2', {
        AuthorizationUrl: 'https://id.contoso.com/authorize',
        tokenUrl: 'https://id.contoso.com/token',
        refreshUrl: 'https://id.contoso.com/refresh',
      }),
    ).toMatchObject({
      authorizationUrl: 'https://id.contoso.com/authorize',
      tokenUrl: 'https://id.contoso.com/token',
      refreshUrl: 'https://id.contoso.com/refresh',
      clientId: 'client',
      pkce: false,
    });
  });

  it.each([
    [
      'github',
      'https://github.com/login/oauth/authorize',
      'https://github.com/login/oauth/access_token',
    ],
    [
      'google',
      'https://accounts.google.com/o/oauth2/v2/auth?access_type=offline&prompt=consent',
      'https://oauth2.googleapis.com/token',
    ],
    [
      'SalesforceV2',
      'https://login.salesforce.com/services/oauth2/authorize',
      'https://login.salesforce.com/services/oauth2/token',
    ],
    [
      'aad',
      'https://login.windows.net/common/oauth2/authorize',
      'https://login.windows.net/common/oauth2/token',
    ],
  ])('of %s knows its addresses', (provider, authorizationUrl, tokenUrl) => {
    expect(known(provider)).toMatchObject({ authorizationUrl, tokenUrl });
  });

  it('of Entra is made of login, tenant and resource; its scopes are not sent', () => {
    const values = {
      loginUri: 'https://login.microsoftonline.com/',
      tenantId: 'common',
      resourceUri: 'api://contoso?x',
    };
    const settings = { scopes: ['orders.read'] };
    const tenant = { 'token:TenantId': 'contoso.example' };
    expect(known('aad', values, { settings, held: tenant })).toMatchObject({
      authorizationUrl:
        'https://login.microsoftonline.com/contoso.example/oauth2/authorize?resource=api%3A%2F%2Fcontoso%3Fx',
      tokenUrl: 'https://login.microsoftonline.com/contoso.example/oauth2/token',
      scopes: '',
    });
  });

  it('takes what the connection asks for before what the file says', () => {
    const held = { 'token:clientId': 'mine', 'token:tokenUrl': 'https://mine.example/token' };
    expect(known('oauth2', { tokenUrl: '/token' }, { held })).toMatchObject({
      clientId: 'mine',
      tokenUrl: 'https://mine.example/token',
    });
  });

  it('fills in templates but for what comes while signing in', () => {
    const values = {
      authorizationUrlTemplate: 'https://accounts.contoso{CustomHost}/auth',
      authorizationUrlQueryStringTemplate: '?client_id={clientId}&realm={realm}&state={State}',
      tokenUrlTemplate: 'https://accounts.contoso{customHost}/token',
      tokenBodyTemplate: 'code={Code}&realm={Realm}&client_secret={ClientSecret}',
      scopeListDelimiter: ',',
    };
    const held = { 'token:customHost': '.example', 'token:realm': 'a&b' };
    const settings = { scopes: ['read', 'write'] };
    expect(known('oauth2generic', values, { settings, held })).toMatchObject({
      authorizationUrl: 'https://accounts.contoso.example/auth',
      tokenUrl: 'https://accounts.contoso.example/token',
      scopes: 'read,write',
      templates: {
        authorizeQuery: '?client_id={clientId}&realm=a%26b&state={State}',
        tokenBody: 'code={Code}&realm=a%26b&client_secret={ClientSecret}',
        refreshBody: '',
      },
    });
  });

  it('asks for what the file only holds a place for', () => {
    const settings = { clientId: '<<client id>>' };
    expect(known('oauth2', { tokenUrl: '[[DUMMY]]' }, { settings })).toMatchObject({
      clientId: '',
      tokenUrl: '',
    });
  });

  it('has from the definition what the properties leave out', () => {
    const root = {
      securityDefinitions: {
        o: {
          type: 'oauth2',
          flow: 'accessCode',
          authorizationUrl: 'https://id.example/a',
          tokenUrl: 'https://id.example/t',
        },
      },
      security: [{ o: ['read', 'write'] }],
    };
    expect(known('oauth2', {}, { root })).toMatchObject({
      authorizationUrl: 'https://id.example/a',
      tokenUrl: 'https://id.example/t',
      scopes: 'read write',
    });
  });
});
