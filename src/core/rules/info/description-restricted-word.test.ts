import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { descriptionRestrictedWord } from './description-restricted-word.ts';

testRule(descriptionRestrictedWord, {
  accepts: {
    'another product of the platform: another rule reports it': info({
      description: 'Shows invoices in PowerApps and in Power BI reports.',
    }),
    none: info({ description: undefined }),
  },
  refuses: [
    {
      name: 'one of the three, in any case',
      given: info({ description: 'Brings your invoices to power automate and Logic Apps.' }),
      at: '/description',
      says: '"power automate"',
      severity: { certified: 'error', independent: 'error', custom: 'info' },
    },
  ],
});
