import { properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { brandColorForbidden } from './brand-color-forbidden.ts';

const color = (iconBrandColor: string) => properties({ iconBrandColor });

testRule(brandColorForbidden, {
  accepts: {
    'a colour': color('#da3b01'),
    'a light one': color('#efefef'),
    'no colour: another rule reports it': properties({ iconBrandColor: undefined }),
    'no colour code: another rule reports it': color('white'),
  },
  refuses: [
    {
      name: 'white',
      given: color('#FFFFFF'),
      at: '/iconBrandColor',
      severity: { certified: 'error', independent: 'off', custom: 'info' },
    },
    {
      name: 'the colour that the wizard puts in by itself',
      given: color('#007ee5'),
      at: '/iconBrandColor',
      severity: { certified: 'error', independent: 'off', custom: 'info' },
    },
    {
      name: 'nearly white, which passes',
      given: color('#fefefe'),
      at: '/iconBrandColor',
      severity: { certified: 'info', independent: 'off', custom: 'info' },
    },
  ],
});
