import { parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterAllowEmpty } from './parameter-allow-empty.ts';

testRule(parameterAllowEmpty, {
  accepts: {
    'a query': parameter({ in: 'query', allowEmptyValue: true }),
    'a form field': parameter({ in: 'formData', allowEmptyValue: true }),
  },
  refuses: [
    {
      name: 'a header',
      given: parameter({ in: 'header', allowEmptyValue: true }),
      at: '/allowEmptyValue',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      fixed: parameter({ in: 'header' }),
    },
  ],
});
