import { parameter, pathItem } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterDescriptionMissing } from './parameter-description-missing.ts';

testRule(parameterDescriptionMissing, {
  accepts: {
    'a description': parameter({ description: 'The ID of the invoice.' }),
    'a body': parameter({ description: undefined, in: 'body', schema: {} }),
    'a parameter that makers do not see': parameter({
      description: undefined,
      'x-ms-visibility': 'internal',
    }),
    'a deprecated operation': parameter({ description: undefined }, { deprecated: true }),
  },
  refuses: [
    {
      name: 'none',
      given: parameter({ description: undefined }),
      at: '/description',
      says: '"id"',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
    },
    { name: 'a blank one', given: parameter({ description: ' ' }), at: '/description' },
    {
      name: 'none in an internal operation, more softly',
      given: parameter({ description: undefined }, { 'x-ms-visibility': 'internal' }),
      at: '/description',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
    },
    {
      name: 'none in a path item',
      given: pathItem({ parameters: [{ name: 'q', in: 'query', type: 'string' }] }),
      at: '/parameters/0/description',
    },
  ],
});
