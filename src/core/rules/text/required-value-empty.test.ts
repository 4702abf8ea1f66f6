import { definition, info, operation, parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { requiredValueEmpty } from './required-value-empty.ts';

testRule(requiredValueEmpty, {
  accepts: {
    'what may be blank': info({ termsOfService: '', contact: { name: '' } }),
    'what other rules report when it is blank': definition({ host: '' }),
    'a title, too': info({ title: ' ' }),
    'a reference, which has none of the keys': operation({
      parameters: [{ $ref: '#/parameters/A' }],
    }),
  },
  refuses: [
    {
      name: 'a blank version',
      given: info({ version: ' ' }),
      at: '/version',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
    },
    { name: 'a parameter with a blank name', given: parameter({ name: '' }), at: '/name' },
    {
      name: 'a parameter without name and place',
      given: parameter({ name: undefined, in: undefined }),
      at: ['', ''],
      says: '"name" is missing: a parameter must have it.',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'a tag without a name',
      given: definition({ tags: [{ description: 'A' }] }),
      at: '/tags/0',
    },
    {
      name: 'a licence without a name',
      given: info({ license: { url: 'https://a.de' } }),
      at: '/license',
    },
    {
      name: 'none of the keys of which one is needed',
      given: parameter({ 'x-ms-trigger-value': {} }),
      at: '/x-ms-trigger-value',
      says: '"value-collection" or "value-path"',
    },
  ],
});
