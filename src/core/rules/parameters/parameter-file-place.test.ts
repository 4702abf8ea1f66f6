import { parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterFilePlace } from './parameter-file-place.ts';

testRule(parameterFilePlace, {
  accepts: {
    'a file in a form': parameter({ in: 'formData', type: 'file' }),
    'a file beside a body: another rule reports it': parameter({ in: 'body', type: 'file' }),
  },
  refuses: [
    {
      name: 'a file in a query',
      given: parameter({ in: 'query', type: 'file' }),
      at: '/type',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
  ],
});
