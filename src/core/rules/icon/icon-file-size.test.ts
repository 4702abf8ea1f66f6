import { icon } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { iconFileSize } from './icon-file-size.ts';

const MB = 1024 * 1024;

testRule(iconFileSize, {
  accepts: { 'just 1 MB': icon(new Uint8Array(MB)) },
  refuses: [
    {
      name: 'more',
      given: icon(new Uint8Array(1.5 * MB)),
      at: '',
      says: '1.5 MB',
      severity: { certified: 'warning', independent: 'off', custom: 'warning' },
    },
  ],
});
