import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationSummaryRestrictedCharacters } from './operation-summary-restricted-characters.ts';

testRule(operationSummaryRestrictedCharacters, {
  accepts: {
    'letters, digits and brackets': operation({ summary: 'Get an invoice (V2)' }),
    'other punctuation': operation({ summary: "Get a customer's invoice - new." }),
    'none: another rule reports it': operation({ summary: undefined }),
  },
  refuses: [
    {
      name: 'a slash and an ampersand, and spells them out',
      given: operation({ summary: 'Create/update R&D task' }),
      at: '/summary',
      says: '/ &',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
      fixed: operation({ summary: 'Create or update R and D task' }),
    },
    {
      name: 'a question mark at the end, which goes',
      given: operation({ summary: 'Is it paid?' }),
      at: '/summary',
      fixed: operation({ summary: 'Is it paid' }),
    },
    {
      name: 'a sign that has no word of its own',
      given: operation({ summary: 'Get invoices > 100' }),
      at: '/summary',
    },
  ],
});
