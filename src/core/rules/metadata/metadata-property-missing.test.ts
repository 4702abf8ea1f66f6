import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { metadataPropertyMissing } from './metadata-property-missing.ts';
import { metadata } from './testMetadata.ts';

testRule(metadataPropertyMissing, {
  accepts: {
    'all three': metadata({}),
    'a name in another letter case: another rule reports it': metadata({
      'Privacy policy': undefined,
      'Privacy Policy': 'https://contoso.com/privacy',
    }),
    'no metadata: another rule reports it': definition({ 'x-ms-connector-metadata': undefined }),
  },
  refuses: [
    {
      name: 'one that is not there',
      given: metadata({ Categories: undefined }),
      at: '',
      says: 'lacks Categories',
      severity: { certified: 'error', independent: 'error', custom: 'off' },
    },
    { name: 'a blank', given: metadata({ Website: ' ' }), at: '/0/propertyValue' },
    {
      name: 'none of them, as one finding',
      given: metadata({}, {}),
      at: '',
      says: 'Website, Privacy policy and Categories',
    },
  ],
});
