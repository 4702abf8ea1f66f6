import { parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterNameReserved } from './parameter-name-reserved.ts';

testRule(parameterNameReserved, {
  accepts: {
    'another name': parameter({ name: 'connection' }),
    'the parameter of the platform itself': parameter({
      name: 'connectionId',
      'x-ms-visibility': 'internal',
    }),
  },
  refuses: [
    {
      name: 'the name that the platform uses, in any case',
      given: parameter({ name: 'ConnectionID', in: 'query' }),
      at: '/name',
      says: '"ConnectionID"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    { name: 'a visible one in the path', given: parameter({ name: 'connectionId' }), at: '/name' },
  ],
});
