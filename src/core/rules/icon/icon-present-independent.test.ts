import { definition, icon, picture } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { iconPresentIndependent } from './icon-present-independent.ts';

testRule(iconPresentIndependent, {
  profile: 'independent',
  accepts: { 'what is said of other files': definition() },
  refuses: [
    {
      name: 'any icon',
      given: icon(picture(100, 100, 0, 0, 0)),
      at: '',
      severity: { certified: 'off', independent: 'error', custom: 'off' },
    },
    { name: 'a drawing', given: icon(new Uint8Array(), {}, 'icon.svg'), at: '' },
  ],
});
