import type { Json } from '../../text/value.ts';
import { properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { brandColorFormat } from './brand-color-format.ts';

const color = (iconBrandColor: Json | undefined) => properties({ iconBrandColor });
const at = '/iconBrandColor';

testRule(brandColorFormat, {
  accepts: { 'a colour': color('#DA3b01') },
  refuses: [
    {
      name: 'none',
      given: color(undefined),
      at: '',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
    },
    { name: 'a word', given: color('red'), at },
    { name: 'a number', given: color(255), at },
    { name: 'the short form', given: color('#a1C'), at, fixed: color('#aa11CC') },
    { name: 'no hash', given: color('da3b01'), at, fixed: color('#da3b01') },
  ],
});
