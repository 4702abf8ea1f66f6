import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { descriptionPunctuation } from './description-punctuation.ts';

testRule(descriptionPunctuation, {
  accepts: {
    'a sentence': info({ description: 'Contoso keeps invoices.' }),
    'an exclamation': info({ description: 'Contoso keeps invoices!' }),
    'none: another rule reports it': info({ description: ' ' }),
  },
  refuses: [
    {
      name: 'no full stop',
      given: info({ description: 'Contoso keeps invoices' }),
      at: '/description',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      fixed: info({ description: 'Contoso keeps invoices.' }),
    },
  ],
});
