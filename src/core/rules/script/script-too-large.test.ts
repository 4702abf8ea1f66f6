import { script } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { scriptTooLarge } from './script-too-large.ts';

const MB = 1024 * 1024;

testRule(scriptTooLarge, {
  accepts: {
    'a small one': script('class A { }'),
    'exactly 1 MB': script('a'.repeat(MB)),
  },
  refuses: [
    {
      name: 'a byte more',
      given: script(`class A\n${' '.repeat(MB - 7)}`),
      at: '',
      shows: 'class A',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'letters of two bytes',
      given: script(`//\n${'é'.repeat(MB / 2)}`),
      at: '',
      shows: '//',
    },
  ],
});
