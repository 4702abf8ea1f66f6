import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationDescriptionPunctuation } from './operation-description-punctuation.ts';

testRule(operationDescriptionPunctuation, {
  accepts: {
    'a sentence': operation({ description: 'Gets an invoice.' }),
    'a sentence in brackets': operation({ description: 'Gets it (or a draft.)' }),
    'one word': operation({ description: 'Searches' }),
    'a link at the end, which a stop would break': operation({
      description: 'See https://contoso.com/docs',
    }),
    'the summary again: another rule reports it': operation({ description: 'Get an invoice' }),
    'none: another rule reports it': operation({ description: undefined }),
  },
  refuses: [
    {
      name: 'no full stop',
      given: operation({ description: 'Gets an invoice with its total' }),
      at: '/description',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      fixed: operation({ description: 'Gets an invoice with its total.' }),
    },
    {
      name: 'a comma in its place',
      given: operation({ description: 'Gets an invoice, ' }),
      at: '/description',
      fixed: operation({ description: 'Gets an invoice.' }),
    },
  ],
});
