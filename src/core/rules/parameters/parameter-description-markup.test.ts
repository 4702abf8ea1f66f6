import { parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterDescriptionMarkup } from './parameter-description-markup.ts';

testRule(parameterDescriptionMarkup, {
  accepts: { '500 characters': parameter({ description: 'x'.repeat(500) }) },
  refuses: [
    {
      name: 'a link',
      given: parameter({ description: 'See https://contoso.com/ids for it.' }),
      at: '/description',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
    },
    {
      name: 'tags',
      given: parameter({ description: 'The <b>ID</b> of the invoice.' }),
      at: '/description',
      fixed: parameter({ description: 'The ID of the invoice.' }),
    },
    {
      name: '501 characters',
      given: parameter({ description: 'x'.repeat(501) }),
      at: '/description',
      says: '501 characters',
    },
  ],
});
