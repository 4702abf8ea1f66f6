import { parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterDescriptionPunctuation } from './parameter-description-punctuation.ts';

testRule(parameterDescriptionPunctuation, {
  accepts: {
    'a sentence': parameter({ description: 'The ID of the invoice.' }),
    'one word': parameter({ description: 'ID' }),
    'the label again: another rule reports it': parameter({
      description: 'invoice ID',
      'x-ms-summary': 'Invoice ID',
    }),
  },
  refuses: [
    {
      name: 'no full stop',
      given: parameter({ description: 'The ID of the invoice' }),
      at: '/description',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      fixed: parameter({ description: 'The ID of the invoice.' }),
    },
  ],
});
