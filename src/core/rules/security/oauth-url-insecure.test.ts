import { definition, oauth } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { oauthUrlInsecure } from './oauth-url-insecure.ts';

const custom = (name: string, value: string) => oauth({ customParameters: { [name]: { value } } });
const scheme = (tokenUrl: string) =>
  definition({ securityDefinitions: { sign: { type: 'oauth2', tokenUrl } } });

testRule(oauthUrlInsecure, {
  accepts: {
    https: oauth({}),
    'what only names the app': custom('resourceUri', 'http://contoso.com/app'),
    'https in the definition': scheme('https://id.contoso.com'),
  },
  refuses: [
    {
      name: 'a token URL',
      given: custom('TokenUrl', 'HTTP://id.contoso.com'),
      at: '/customParameters/TokenUrl/value',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
      proposed: custom('TokenUrl', 'https://id.contoso.com'),
    },
    {
      name: 'a template',
      given: custom('refreshUrlTemplate', 'http://{region}.contoso.com'),
      at: '/customParameters/refreshUrlTemplate/value',
      proposed: custom('refreshUrlTemplate', 'https://{region}.contoso.com'),
    },
    {
      name: 'a token URL of the definition',
      given: scheme('http://id.contoso.com'),
      at: '/securityDefinitions/sign/tokenUrl',
      proposed: scheme('https://id.contoso.com'),
    },
  ],
});
