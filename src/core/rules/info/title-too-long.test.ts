import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { titleTooLong } from './title-too-long.ts';

testRule(titleTooLong, {
  accepts: {
    '30 characters': info({ title: 'Contoso Invoices and Reminders' }),
    '30 without the suffix, which the platform adds by itself': info({
      title: 'Contoso Invoices and Reminders (Independent Publisher)',
    }),
    'no title: another rule reports it': info({ title: undefined }),
  },
  refuses: [
    {
      name: '32 characters',
      given: info({ title: 'Contoso Invoices and Reminders 2' }),
      at: '/title',
      says: '32 characters',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
    },
    {
      name: 'too many before the suffix',
      given: info({ title: 'Contoso Invoices and Reminders 2 (Independent Publisher)' }),
      at: '/title',
    },
  ],
});
