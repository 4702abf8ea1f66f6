import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { responseSuccessMissing } from './response-success-missing.ts';

const responses = (...statuses: string[]) =>
  operation({
    responses: Object.fromEntries(statuses.map((status) => [status, { description: 'Done' }])),
  });

testRule(responseSuccessMissing, {
  accepts: {
    'a success': responses('200'),
    'any success': responses('206', '404'),
    'no response at all: another rule reports it': responses(),
  },
  refuses: [
    {
      name: 'only the default, which is then meant for it',
      given: responses('default'),
      at: '/responses',
      says: 'GetInvoice',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      proposed: responses('200'),
    },
    { name: 'only errors', given: responses('400', 'default'), at: '/responses' },
    { name: 'a range, which is none', given: responses('2XX'), at: '/responses' },
  ],
});
