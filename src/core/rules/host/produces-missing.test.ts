import { definition, operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { producesMissing } from './produces-missing.ts';

const none = { definition: { produces: undefined } };

testRule(producesMissing, {
  accepts: {
    'a type for all': definition(),
    'a type of its own': operation({ produces: ['text/csv'] }, none),
    'no schema': operation({ responses: { '204': { description: 'Done' } } }, none),
  },
  refuses: [
    {
      name: 'a response, where nothing names a type',
      given: definition({ produces: undefined }),
      at: '/produces',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      proposed: definition(),
    },
    {
      name: 'empty lists',
      given: { ...operation({ produces: [] }, { definition: { produces: [] } }), base: '' },
      at: '/produces',
      says: 'one operation',
      proposed: operation({ produces: [] }),
    },
  ],
});
