import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationDescriptionMarkup } from './operation-description-markup.ts';

testRule(operationDescriptionMarkup, {
  accepts: {
    'plain text': operation({ description: 'Gets an invoice if a < b.' }),
    'a name in angle brackets': operation({ description: 'Gets <id>.pdf of an invoice.' }),
  },
  refuses: [
    {
      name: 'tags',
      given: operation({ description: 'Gets an <b>invoice</b>.<br/>Not a draft.' }),
      at: '/description',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      fixed: operation({ description: 'Gets an invoice. Not a draft.' }),
    },
    {
      name: 'a link',
      given: operation({ description: 'See https://contoso.com for more.' }),
      at: '/description',
      says: 'a link',
    },
  ],
});
