import { testRule } from '../testing/testRule.ts';
import { metadataUrlInvalid } from './metadata-url-invalid.ts';
import { metadata } from './testMetadata.ts';

const website = (value: string) => metadata({ Website: value });

testRule(metadataUrlInvalid, {
  accepts: {
    'an address': website('https://www.contoso.com/a?b#c'),
    'an old address': website('http://contoso.com'),
    'a blank: another rule reports it': website(''),
    'categories, which are none': metadata({ Categories: 'AI' }),
  },
  refuses: [
    {
      name: 'no scheme',
      given: website('www.contoso.com'),
      at: '/0/propertyValue',
      severity: { certified: 'error', independent: 'error', custom: 'info' },
      fixed: website('https://www.contoso.com'),
    },
    {
      name: 'a blank before it',
      given: metadata({ 'Privacy policy': ' https://contoso.com' }),
      at: '/1/propertyValue',
      fixed: metadata({ 'Privacy policy': 'https://contoso.com' }),
    },
    { name: 'words', given: website('our website'), at: '/0/propertyValue' },
    { name: 'an address in the folder', given: website('/privacy'), at: '/0/propertyValue' },
  ],
});
