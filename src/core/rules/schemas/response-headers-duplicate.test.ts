import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { responseHeadersDuplicate } from './response-headers-duplicate.ts';

const headers = (...names: string[]) =>
  operation({
    responses: {
      '200': {
        description: 'OK',
        headers: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
      },
    },
  });

testRule(responseHeadersDuplicate, {
  accepts: { 'different headers': headers('X-Page', 'X-Pages') },
  refuses: [
    {
      name: 'one that differs in case alone, at the later key',
      given: headers('X-Page', 'x-page'),
      at: '/responses/200/headers/x-page',
      shows: '"x-page"',
      says: '"X-Page"',
      severity: 'warning',
    },
  ],
});
