import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { basePathInvalid } from './base-path-invalid.ts';

testRule(basePathInvalid, {
  accepts: {
    'a path': definition({ basePath: '/v1' }),
    'a slash': definition({ basePath: '/' }),
    none: definition({ basePath: undefined }),
  },
  refuses: [
    {
      name: 'a path without its slash',
      given: definition({ basePath: 'v1/invoices' }),
      at: '/basePath',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: definition({ basePath: '/v1/invoices' }),
    },
    {
      name: 'a blank in front of the slash',
      given: definition({ basePath: ' /v1' }),
      at: '/basePath',
      fixed: definition({ basePath: '/v1' }),
    },
    {
      name: 'nothing',
      given: definition({ basePath: '' }),
      at: '/basePath',
      fixed: definition({ basePath: '/' }),
    },
    {
      name: 'a URL, which no slash can mend',
      given: definition({ basePath: 'https://api.contoso.com/v1' }),
      at: '/basePath',
    },
  ],
});
