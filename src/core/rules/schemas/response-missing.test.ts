import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { responseMissing } from './response-missing.ts';

const ok = { '200': { description: 'OK' } };

testRule(responseMissing, {
  accepts: {
    'a response': operation({ responses: ok }),
    'only the default: another rule reports it': operation({
      responses: { default: { description: 'Whatever comes' } },
    }),
  },
  refuses: [
    {
      name: 'no responses, at the operation',
      given: operation({ responses: undefined }),
      at: '',
      shows: '"get"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: operation({ responses: ok }),
    },
    {
      name: 'empty ones, at them',
      given: operation({ responses: {} }),
      at: '/responses',
      proposed: operation({ responses: ok }),
    },
  ],
});
