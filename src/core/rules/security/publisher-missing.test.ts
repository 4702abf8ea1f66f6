import { properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { publisherMissing } from './publisher-missing.ts';

const publisher = (name: string | undefined) => properties({ publisher: name });

testRule(publisherMissing, {
  accepts: {
    'a company': publisher('Contoso'),
    'a person': publisher('Full Name Jr.'),
    'another letter case: another rule reports it': properties({
      publisher: undefined,
      Publisher: 'Contoso',
    }),
  },
  refuses: [
    {
      name: 'none',
      given: publisher(undefined),
      at: '',
      severity: { certified: 'error', independent: 'error', custom: 'off' },
    },
    { name: 'a blank', given: publisher(' '), at: '/publisher' },
    { name: 'the words of a template', given: publisher("Publisher's Name"), at: '/publisher' },
    { name: 'a placeholder', given: publisher('<your company>'), at: '/publisher' },
  ],
});
