import { testRule } from '../testing/testRule.ts';
import { metadataPropertyName } from './metadata-property-name.ts';
import { metadata } from './testMetadata.ts';

const named = (name: string) => metadata({ [name]: 'https://contoso.com/privacy' }, {});

testRule(metadataPropertyName, {
  accepts: {
    'the three': metadata({}),
    'a property of one’s own': named('Support'),
  },
  refuses: [
    {
      name: 'a capital',
      given: named('Privacy Policy'),
      at: '/0/propertyName',
      shows: '"Privacy Policy"',
      severity: { certified: 'error', independent: 'error', custom: 'info' },
      fixed: named('Privacy policy'),
    },
    {
      name: 'blanks',
      given: named(' Website '),
      at: '/0/propertyName',
      fixed: named('Website'),
    },
  ],
});
