import { parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { enumDuplicate } from './enum-duplicate.ts';

testRule(enumDuplicate, {
  accepts: { 'different choices': parameter({ enum: ['a', 'A', '1', 1, null] }) },
  refuses: [
    {
      name: 'what is there already',
      given: parameter({ enum: ['a', 'b', 'a', 'a'] }),
      at: ['/enum/2', '/enum/3'],
      says: '"a"',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      fixed: parameter({ enum: ['a', 'b'] }),
    },
  ],
});
