import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { descriptionMentionsApi } from './description-mentions-api.ts';

testRule(descriptionMentionsApi, {
  accepts: {
    'other words': info({}),
    'the letters inside a word': info({ description: 'Rapid invoices, with capital letters.' }),
  },
  refuses: [
    {
      name: 'the word, in any case',
      given: info({ description: 'Calls the api of Contoso to send invoices.' }),
      at: '/description',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
    },
  ],
});
