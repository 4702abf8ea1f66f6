import { expect, it } from 'vitest';
import { signInsOf } from './signIn.ts';

const kinds = (properties: object) =>
  signInsOf(JSON.parse(JSON.stringify(properties))).map(({ kind }) => kind);
const secret = { type: 'securestring' };

it.each([
  ['nothing is asked', {}, ['none']],
  ['only the gateway is picked', { gateway: { type: 'gatewaySetting' } }, ['none']],
  [
    'a user name and a password',
    { username: secret, password: secret, site: { type: 'string' } },
    ['basic'],
  ],
  ['a key', { api_key: secret }, ['api-key']],
  [
    'a sign-in, whatever its case',
    { token: { type: 'oAuthSetting' }, 'token:TenantId': secret },
    ['oauth2'],
  ],
  ['values that policies send', { licence: secret }, ['custom']],
])('%s', (_, connectionParameters, expected) => {
  expect(kinds({ connectionParameters })).toEqual(expected);
});

it('offers one way for each parameter set, by its name', () => {
  const values = [
    { name: 'key', uiDefinition: { displayName: 'With a key' }, parameters: { api_key: secret } },
    { name: 'login', parameters: { token: { type: 'oauthSetting' } } },
  ];
  expect(signInsOf({ connectionParameterSets: { values } })).toMatchObject([
    { name: 'With a key', kind: 'api-key' },
    {
      name: 'login',
      kind: 'oauth2',
      at: '/properties/connectionParameterSets/values/1/parameters',
    },
  ]);
});

it('calls a parameter what the dialog calls it', () => {
  const api_key = {
    ...secret,
    uiDefinition: { displayName: 'API key', constraints: { hidden: 'true' } },
  };
  expect(signInsOf({ connectionParameters: { api_key } })[0]?.parameters).toEqual([
    { key: 'api_key', type: 'securestring', label: 'API key', hidden: true },
  ]);
});
