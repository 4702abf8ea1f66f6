import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { descriptionEqualsTitle } from './description-equals-title.ts';

testRule(descriptionEqualsTitle, {
  accepts: {
    'more than the title': info({ title: 'Contoso', description: 'Contoso keeps invoices.' }),
    neither: info({ title: '', description: '' }),
  },
  refuses: [
    {
      name: 'the title in another case with a full stop',
      given: info({ title: 'Contoso Invoices', description: 'contoso invoices.' }),
      at: '/description',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
    },
  ],
});
