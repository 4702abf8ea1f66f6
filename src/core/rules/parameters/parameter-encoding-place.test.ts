import { parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterEncodingPlace } from './parameter-encoding-place.ts';

testRule(parameterEncodingPlace, {
  accepts: {
    'both in a path': parameter({ 'x-ms-url-encoding': 'double' }),
    none: parameter({ in: 'query', 'x-ms-url-encoding': undefined }),
  },
  refuses: [
    {
      name: 'one in a query',
      given: parameter({ in: 'query' }),
      at: '/x-ms-url-encoding',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      fixed: parameter({ in: 'query', 'x-ms-url-encoding': undefined }),
    },
    {
      name: 'an unknown one',
      given: parameter({ 'x-ms-url-encoding': 'triple' }),
      at: '/x-ms-url-encoding',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'another case',
      given: parameter({ 'x-ms-url-encoding': 'Single' }),
      at: '/x-ms-url-encoding',
      fixed: parameter({ 'x-ms-url-encoding': 'single' }),
    },
  ],
});
