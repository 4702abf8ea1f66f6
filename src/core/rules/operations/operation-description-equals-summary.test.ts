import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationDescriptionEqualsSummary } from './operation-description-equals-summary.ts';

testRule(operationDescriptionEqualsSummary, {
  accepts: {
    'more words': operation({ description: 'Gets an invoice with its total.' }),
    'neither: other rules report them': operation({ summary: undefined, description: undefined }),
  },
  refuses: [
    {
      name: 'the same with a full stop',
      given: operation({ summary: 'Get an invoice', description: 'Get an Invoice.' }),
      at: '/description',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
    },
  ],
});
