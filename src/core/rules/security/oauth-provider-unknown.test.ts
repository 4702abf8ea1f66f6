import { oauth } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { oauthProviderUnknown } from './oauth-provider-unknown.ts';

testRule(oauthProviderUnknown, {
  accepts: {
    'the generic one': oauth({}),
    'one with capitals': oauth({ identityProvider: 'DocuSign' }),
  },
  refuses: [
    {
      name: 'a service that is no provider',
      given: oauth({ identityProvider: 'contoso' }),
      at: '/identityProvider',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
    },
    { name: 'none', given: oauth({ identityProvider: undefined }), at: '' },
    {
      name: 'another letter case',
      given: oauth({ identityProvider: 'OAuth2' }),
      at: '/identityProvider',
      fixed: oauth({ identityProvider: 'oauth2' }),
    },
  ],
});
