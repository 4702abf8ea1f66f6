import { parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterSummaryCharacters } from './parameter-summary-characters.ts';

testRule(parameterSummaryCharacters, {
  accepts: {
    'letters, digits and brackets': parameter({ 'x-ms-summary': 'Invoice ID (V2)' }),
    'what stands at the end: another rule reports it': parameter({ 'x-ms-summary': 'Paid?' }),
  },
  refuses: [
    {
      name: 'hyphens and slashes',
      given: parameter({ 'x-ms-summary': 'Date (YYYY-MM-DD) / Time' }),
      at: '/x-ms-summary',
      says: '- /',
      severity: { certified: 'info', independent: 'info', custom: 'off' },
      proposed: parameter({ 'x-ms-summary': 'Date (YYYY MM DD) Time' }),
    },
    {
      name: 'an apostrophe',
      given: parameter({ 'x-ms-summary': "Customer's ID" }),
      at: '/x-ms-summary',
      proposed: parameter({ 'x-ms-summary': 'Customers ID' }),
    },
  ],
});
