import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { titleSpacing } from './title-spacing.ts';

testRule(titleSpacing, {
  accepts: {
    'single blanks': info({ title: 'Contoso Mail Room' }),
    'a blank at the end: another rule reports it': info({ title: 'Contoso ' }),
    'nothing but blanks: another rule reports it': info({ title: '  ' }),
  },
  refuses: [
    {
      name: 'two in a row',
      given: info({ title: 'Contoso  Mail' }),
      at: '/title',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      fixed: info({ title: 'Contoso Mail' }),
    },
    {
      name: 'one in front',
      given: info({ title: ' Contoso' }),
      at: '/title',
      fixed: info({ title: 'Contoso' }),
    },
    {
      name: 'a line break',
      given: info({ title: 'Contoso\nMail' }),
      at: '/title',
      fixed: info({ title: 'Contoso Mail' }),
    },
  ],
});
