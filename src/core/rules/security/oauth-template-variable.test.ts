import { oauth } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { oauthTemplateVariable } from './oauth-template-variable.ts';

const template = (value: string, beside = {}, more = {}) =>
  oauth(
    {
      identityProvider: 'oauth2generic',
      customParameters: { tokenUrlTemplate: { value } },
      ...more,
    },
    beside,
  );

testRule(oauthTemplateVariable, {
  accepts: {
    'what there always is, in any case': template('?code={code}&id={ClientId}'),
    'what is asked for': template('https://{region}.contoso.com', {
      'token:Region': { type: 'string' },
    }),
    'an additional parameter': template('{realm}', {}, { additionalParameters: { realm: {} } }),
    'a body of JSON': template('{ "code": "{Code}" }'),
    'braces in what is no template': oauth({ scopes: ['{region}'] }),
  },
  refuses: [
    {
      name: 'what nobody gives, once',
      given: template('https://{region}.contoso.com/{region}'),
      at: '/customParameters/tokenUrlTemplate/value',
      says: '{region}',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
    },
  ],
});
