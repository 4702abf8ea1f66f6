import { icon, picture } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { iconSize } from './icon-size.ts';

const sized = (width: number, height = width) => icon(picture(width, height, 0, 0, 0));

testRule(iconSize, {
  accepts: {
    'the least': sized(100),
    'the most': sized(230),
    'no PNG: another rule reports it': icon(Uint8Array.of(1, 2, 3)),
  },
  refuses: [
    {
      name: 'larger',
      given: sized(231),
      at: '',
      severity: { certified: 'warning', independent: 'off', custom: 'info' },
    },
    { name: 'smaller', given: sized(99), at: '' },
    { name: 'not square', given: sized(200, 100), at: '', says: '200 × 100' },
  ],
});
