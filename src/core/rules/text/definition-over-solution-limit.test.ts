import { text } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { definitionOverSolutionLimit } from './definition-over-solution-limit.ts';

const ofLength = (length: number) => text(`"${'a'.repeat(length - 2)}"`);

testRule(definitionOverSolutionLimit, {
  accepts: {
    '450,000 characters': ofLength(450_000),
    'so many that no product takes it: another rule reports it': ofLength(1_000_001),
  },
  refuses: [
    {
      name: 'more than a column holds',
      given: ofLength(500_001),
      at: '',
      says: 'at most 500,000',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
    },
    { name: 'nearly as many', given: ofLength(450_001), at: '', says: 'close to' },
  ],
});
