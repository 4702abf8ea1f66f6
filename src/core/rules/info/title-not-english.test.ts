import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { titleNotEnglish } from './title-not-english.ts';

testRule(titleNotEnglish, {
  accepts: { 'plain letters': info({ title: 'Contoso & Sons 365' }) },
  refuses: [
    {
      name: 'a mark',
      given: info({ title: 'Contoso® Mail™' }),
      at: '/title',
      severity: { certified: 'warning', independent: 'warning', custom: 'off' },
      fixed: info({ title: 'Contoso Mail' }),
    },
    {
      name: 'a letter of another language',
      given: info({ title: 'Müller' }),
      at: '/title',
      says: '"ü"',
    },
    { name: 'a mark beside such a letter', given: info({ title: 'Müller™' }), at: '/title' },
    { name: 'nothing but a mark', given: info({ title: '™' }), at: '/title' },
  ],
});
