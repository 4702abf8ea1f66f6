import { definition, readme } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { readmeTitle } from './readme-title.ts';

testRule(readmeTitle, {
  accepts: {
    'the title': readme('# Contoso Invoices\n'),
    'the title and more': readme('## Contoso Invoices Connector\n'),
    'another letter case': readme('# contoso-invoices\n'),
  },
  refuses: [
    {
      name: 'the template’s word',
      given: readme('# Title\n\nText.\n'),
      at: '',
      shows: '# Title',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      fixed: readme('# Contoso Invoices\n\nText.\n'),
    },
    {
      name: 'another title, which is changed on demand',
      given: readme('# Fabrikam\n'),
      at: '',
      shows: '# Fabrikam',
      proposed: readme('# Contoso Invoices\n'),
    },
    {
      name: 'a section first',
      given: readme('## Prerequisites\n'),
      at: '',
      fixed: readme('# Contoso Invoices\n\n## Prerequisites\n'),
    },
    {
      name: 'words alone',
      given: readme('Contoso keeps invoices.\n'),
      at: '',
      shows: 'Contoso keeps invoices.',
      fixed: readme('# Contoso Invoices\n\nContoso keeps invoices.\n'),
    },
    {
      name: 'the template’s word where the definition has no title',
      given: readme('# Title\n', definition({ info: {} })),
      at: '',
    },
  ],
});
