import { oauth } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { oauthRedirectUrl } from './oauth-redirect-url.ts';

const SHARED = 'https://global.consent.azure-apim.net/redirect';

testRule(oauthRedirectUrl, {
  accepts: {
    'the shared one': oauth({ redirectUrl: SHARED }),
    'one of its own': oauth({ redirectUrl: `${SHARED}/contoso` }),
    none: oauth({}),
  },
  refuses: [
    {
      name: 'an address of the service',
      given: oauth({ redirectUrl: 'https://contoso.com/callback' }),
      at: '/redirectUrl',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      proposed: oauth({ redirectUrl: SHARED }),
    },
    {
      name: 'a list',
      given: oauth({ redirectUrl: [SHARED] }),
      at: '/redirectUrl',
      proposed: oauth({ redirectUrl: SHARED }),
    },
  ],
});
