import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { titleRestrictedWord } from './title-restricted-word.ts';

testRule(titleRestrictedWord, {
  accepts: {
    'the title of a template: another rule reports it': info({ title: 'Name of connector' }),
    'a name': info({ title: 'Contoso Invoices' }),
    'the letters inside other words': info({ title: 'RAPID SMSAPI' }),
    'other forms of the words': info({ title: 'Contoso APIs and Connectors' }),
  },
  refuses: [
    {
      name: 'API at the end',
      given: info({ title: 'My API' }),
      at: '/title',
      severity: { certified: 'error', independent: 'error', custom: 'info' },
      proposed: info({ title: 'My' }),
    },
    {
      name: 'both words at the end, in any case, with what joins them',
      given: info({ title: 'Contoso (api) - Connector' }),
      at: '/title',
      proposed: info({ title: 'Contoso' }),
    },
    { name: 'a word in front', given: info({ title: 'API of Contoso' }), at: '/title' },
    {
      name: 'a word inside brackets that would stay open',
      given: info({ title: 'Contoso [Sample Connector]' }),
      at: '/title',
    },
    { name: 'nothing but the words', given: info({ title: 'API Connector' }), at: '/title' },
    { name: 'a word between hyphens', given: info({ title: 'Contoso-API-Hub' }), at: '/title' },
  ],
});
