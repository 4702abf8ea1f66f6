import { parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterSummaryEnd } from './parameter-summary-end.ts';

testRule(parameterSummaryEnd, {
  accepts: {
    'a letter': parameter({ 'x-ms-summary': 'Invoice ID' }),
    'a closing bracket': parameter({ 'x-ms-summary': 'Amount (EUR)' }),
    'a blank one: another rule reports it': parameter({ 'x-ms-summary': ' ' }),
  },
  refuses: [
    {
      name: 'a colon and a blank',
      given: parameter({ 'x-ms-summary': 'Invoice ID: ' }),
      at: '/x-ms-summary',
      severity: { certified: 'info', independent: 'info', custom: 'off' },
      fixed: parameter({ 'x-ms-summary': 'Invoice ID' }),
    },
    {
      name: 'a square bracket, which cannot go alone',
      given: parameter({ 'x-ms-summary': 'Amount [EUR]' }),
      at: '/x-ms-summary',
    },
  ],
});
