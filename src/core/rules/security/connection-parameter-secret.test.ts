import { connectionParameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { connectionParameterSecret } from './connection-parameter-secret.ts';

const plain = (name: string, more = {}) => connectionParameter(name, { type: 'string', ...more });

testRule(connectionParameterSecret, {
  accepts: {
    'a secret': connectionParameter('apiKey', { type: 'securestring' }),
    'a site': plain('siteUrl'),
    'an ID': plain('token:clientId'),
    'a choice': plain('authToken', { allowedValues: [{ value: 'old' }] }),
    'a key in the middle': plain('keyVault'),
  },
  refuses: [
    {
      name: 'a key',
      given: plain('licenseKey'),
      at: '/type',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
      proposed: connectionParameter('licenseKey', { type: 'securestring' }),
    },
    {
      name: 'a secret of a sign-in',
      given: plain('token:clientSecret'),
      at: '/type',
      proposed: connectionParameter('token:clientSecret', { type: 'securestring' }),
    },
  ],
});
