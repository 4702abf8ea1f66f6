import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { metadataPropertyMissing } from './metadata-property-missing.ts';
import { metadata, withoutMember } from './testMetadata.ts';

testRule(metadataPropertyMissing, {
  accepts: {
    'all three': metadata({}),
    'a name in another letter case: another rule reports it': metadata({
      'Privacy policy': undefined,
      'Privacy Policy': 'https://contoso.com/privacy',
    }),
    'one without a name: another rule reports it': withoutMember(2, 'propertyName'),
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
    {
      name: 'one under a name that is none, at that name',
      given: metadata({ Categories: undefined, Category: 'Finance' }),
      at: '/2/propertyName',
    },
    {
      name: 'one without a value',
      given: withoutMember(2, 'propertyValue'),
      at: '/2',
      says: 'Categories has no propertyValue',
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
