import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationSummaryCharacters } from './operation-summary-characters.ts';

testRule(operationSummaryCharacters, {
  accepts: {
    'letters, digits and brackets': operation({ summary: 'Get an invoice (V2)' }),
    'letters of any script': operation({ summary: 'Título 請求書' }),
    'what another rule refuses': operation({ summary: 'Get & send' }),
    'what stands at the end: another rule reports it': operation({ summary: 'Get it.' }),
  },
  refuses: [
    {
      name: 'a hyphen and an apostrophe',
      given: operation({ summary: "Get a customer's e-invoice" }),
      at: '/summary',
      says: "' -",
      severity: { certified: 'info', independent: 'info', custom: 'off' },
    },
  ],
});
