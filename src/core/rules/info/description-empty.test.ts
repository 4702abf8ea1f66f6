import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { descriptionEmpty } from './description-empty.ts';

testRule(descriptionEmpty, {
  accepts: {
    'a description': info({}),
    'another kind of value: another rule reports it': info({ description: 5 }),
  },
  refuses: [
    {
      name: 'none',
      given: info({ description: undefined }),
      at: '/description',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
    },
    { name: 'blanks', given: info({ description: ' ' }), at: '/description', says: 'is empty' },
  ],
});
