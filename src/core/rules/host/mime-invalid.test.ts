import { definition, operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { mimeInvalid } from './mime-invalid.ts';

testRule(mimeInvalid, {
  accepts: {
    'types of every kind': definition({
      consumes: ['application/json; charset=utf-8', 'application/vnd.contoso.v1+json'],
      produces: ['*/*', 'image/svg+xml', 'Text/Plain'],
    }),
    none: definition({ consumes: undefined, produces: [] }),
  },
  refuses: [
    {
      name: 'a word',
      given: definition({ consumes: ['application/json', 'json'] }),
      at: '/consumes/1',
      says: '"json"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'two in one',
      given: operation({ produces: ['text/csv, text/plain'] }),
      at: '/produces/0',
    },
    { name: 'nothing', given: operation({ consumes: [''] }), at: '/consumes/0' },
    {
      name: 'a form that is no type',
      given: operation({ consumes: ['application/form-data'] }),
      at: '/consumes/0',
    },
  ],
});
