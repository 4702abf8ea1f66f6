import { parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterDescriptionEqualsSummary } from './parameter-description-equals-summary.ts';

testRule(parameterDescriptionEqualsSummary, {
  accepts: {
    'more words': parameter({ description: 'The ID of the invoice.' }),
    'no label: another rule reports it': parameter({ 'x-ms-summary': undefined }),
  },
  refuses: [
    {
      name: 'the label with a full stop',
      given: parameter({ 'x-ms-summary': 'Invoice ID', description: 'Invoice id.' }),
      at: '/description',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
    },
  ],
});
