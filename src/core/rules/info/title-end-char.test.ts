import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { titleEndChar } from './title-end-char.ts';

testRule(titleEndChar, {
  accepts: {
    'a letter': info({ title: 'Contoso' }),
    'a digit': info({ title: 'Contoso 365' }),
    'a letter of any script': info({ title: '請求書' }),
    'the suffix: another rule reports it': info({ title: 'Contoso (Independent Publisher)' }),
    'a blank title: another rule reports it': info({ title: ' ' }),
  },
  refuses: [
    {
      name: 'a full stop',
      given: info({ title: 'Contoso Mail.' }),
      at: '/title',
      severity: { certified: 'error', independent: 'error', custom: 'info' },
      proposed: info({ title: 'Contoso Mail' }),
    },
    {
      name: 'a blank',
      given: info({ title: 'Contoso ' }),
      at: '/title',
      says: 'a blank',
      proposed: info({ title: 'Contoso' }),
    },
    {
      name: 'a bracket, which is tolerated',
      given: info({ title: 'Contoso (EU)' }),
      at: '/title',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
    },
    {
      name: 'another bracket, which would stay open',
      given: info({ title: 'Contoso [EU]' }),
      at: '/title',
      severity: 'error',
    },
    { name: 'nothing but marks', given: info({ title: '!?' }), at: '/title' },
  ],
});
