import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { metadataMissing } from './metadata-missing.ts';

const metadata = (value?: string | object[]) =>
  definition({ 'x-ms-connector-metadata': value as never });

testRule(metadataMissing, {
  accepts: {
    'the three that there are': definition(),
    'fewer: another rule reports it': metadata([]),
  },
  refuses: [
    {
      name: 'none',
      given: metadata(),
      at: '',
      severity: { certified: 'error', independent: 'error', custom: 'off' },
      fixed: metadata([
        { propertyName: 'Website', propertyValue: '' },
        { propertyName: 'Privacy policy', propertyValue: '' },
        { propertyName: 'Categories', propertyValue: '' },
      ]),
    },
    {
      name: 'something else',
      given: metadata('https://contoso.com'),
      at: '/x-ms-connector-metadata',
    },
    {
      name: 'an entry of another form, at it',
      given: metadata([
        { propertyName: 'Website', propertyValue: 'https://contoso.com' },
        { Categories: 'Finance' },
      ]),
      at: '/x-ms-connector-metadata/1',
    },
  ],
});
