import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { responseStatusInvalid } from './response-status-invalid.ts';

const responses = (...statuses: string[]) =>
  operation({
    responses: Object.fromEntries(statuses.map((status) => [status, { description: 'Done' }])),
  });

testRule(responseStatusInvalid, {
  accepts: {
    'three digits, and the default': responses('100', '200', '599', 'default'),
    'an extension': responses('x-notes'),
  },
  refuses: [
    {
      name: 'a range, at its key',
      given: responses('200', '4XX'),
      at: '/responses/4XX',
      shows: '"4XX"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    { name: 'a number that is too large', given: responses('600'), at: '/responses/600' },
    { name: 'four digits', given: responses('1000'), at: '/responses/1000' },
    { name: 'a word', given: responses('ok'), at: '/responses/ok', says: '"ok"' },
    { name: 'the default with a capital', given: responses('Default'), at: '/responses/Default' },
  ],
});
