import { parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterItems } from './parameter-items.ts';

testRule(parameterItems, {
  accepts: {
    'a list of texts': parameter({ type: 'array', items: { type: 'string' } }),
    'a text': parameter({ type: 'string' }),
    'a body with a type: another rule reports it': parameter({ in: 'body', type: 'array' }),
  },
  refuses: [
    {
      name: 'a list of nobody knows what',
      given: parameter({ type: 'array' }),
      at: '',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: parameter({ type: 'array', items: { type: 'string' } }),
    },
    {
      name: 'a list of such lists',
      given: parameter({ type: 'array', items: { type: 'array' } }),
      at: '/items',
      fixed: parameter({ type: 'array', items: { type: 'array', items: { type: 'string' } } }),
    },
  ],
});
