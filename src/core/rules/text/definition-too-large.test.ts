import { text } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { definitionTooLarge } from './definition-too-large.ts';

const ofLength = (length: number, letter = 'a') => text(`"${letter.repeat(length - 2)}"`);

testRule(definitionTooLarge, {
  accepts: {
    '1,000,000 bytes': ofLength(1_000_000),
    'apiProperties.json, which no product limits': text(`"${'a'.repeat(1_000_000)}"`, 'properties'),
  },
  refuses: [
    {
      name: 'a byte more',
      given: ofLength(1_000_001),
      at: '',
      says: '1.00 MB',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    { name: 'fewer letters that take two bytes each', given: ofLength(500_010, 'ä'), at: '' },
  ],
});
