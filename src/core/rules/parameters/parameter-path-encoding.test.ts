import { parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterPathEncoding } from './parameter-path-encoding.ts';

testRule(parameterPathEncoding, {
  accepts: {
    'an encoding': parameter({ 'x-ms-url-encoding': 'double' }),
    'none elsewhere': parameter({ in: 'query', 'x-ms-url-encoding': undefined }),
  },
  refuses: [
    {
      name: 'none',
      given: parameter({ 'x-ms-url-encoding': undefined }),
      at: '/x-ms-url-encoding',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      fixed: parameter({ 'x-ms-url-encoding': 'single' }),
    },
  ],
});
