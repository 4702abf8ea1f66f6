import { properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { publisherCharacters } from './publisher-characters.ts';

testRule(publisherCharacters, {
  accepts: {
    'the punctuation of companies': properties({ publisher: "Jane's Co. & Sons, (Old-Town)" }),
    'letters of any script': properties({ publisher: 'Fördős András' }),
  },
  refuses: [
    {
      name: 'other characters, of both names',
      given: properties({ publisher: 'A | B', stackOwner: 'C/D' }),
      at: ['/publisher', '/stackOwner'],
      says: '"|"',
      severity: { certified: 'info', independent: 'info', custom: 'off' },
    },
  ],
});
