import { oauth, properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { oauthFirstParty } from './oauth-first-party.ts';

const first = (IsFirstParty: string) => oauth({ properties: { IsFirstParty } });
const TOKEN = { type: 'oauthSetting', oAuthSettings: { identityProvider: 'aadcertificate' } };

testRule(oauthFirstParty, {
  accepts: {
    'an app of one’s own': first('False'),
    'Microsoft itself': properties({
      publisher: 'Microsoft Corporation',
      connectionParameters: { token: TOKEN },
    }),
  },
  refuses: [
    {
      name: 'a first party',
      given: first('True'),
      at: '/properties/IsFirstParty',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
      proposed: first('False'),
    },
    {
      name: 'a certificate, once',
      given: oauth({ identityProvider: 'aadcertificate', properties: { IsFirstParty: 'True' } }),
      at: '/identityProvider',
    },
  ],
});
