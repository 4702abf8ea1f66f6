import { properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { brandColorIndependent } from './brand-color-independent.ts';

const color = (iconBrandColor: string) => properties({ iconBrandColor });

testRule(brandColorIndependent, {
  profile: 'independent',
  accepts: {
    'the one that there is': color('#DA3B01'),
    'no colour: another rule reports it': color('red'),
  },
  refuses: [
    {
      name: 'another',
      given: color('#004b87'),
      at: '/iconBrandColor',
      severity: { certified: 'off', independent: 'error', custom: 'off' },
      fixed: color('#da3b01'),
    },
  ],
});
