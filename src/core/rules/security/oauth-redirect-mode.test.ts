import { oauth } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { oauthRedirectMode } from './oauth-redirect-mode.ts';

const mode = (redirectMode: string | undefined) => oauth({ redirectMode });

testRule(oauthRedirectMode, {
  accepts: { 'an address of its own': mode('GlobalPerConnector') },
  refuses: [
    {
      name: 'the shared address',
      given: mode('Global'),
      at: '/redirectMode',
      severity: { certified: 'warning', independent: 'info', custom: 'info' },
      proposed: mode('GlobalPerConnector'),
    },
    { name: 'none', given: mode(undefined), at: '', proposed: mode('GlobalPerConnector') },
    {
      name: 'a mode that there is not',
      given: mode('Local'),
      at: '/redirectMode',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: mode('GlobalPerConnector'),
    },
  ],
});
