import { readme } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { readmeIntro } from './readme-intro.ts';

const WORDS = 'Contoso keeps the invoices of small companies and tells when they are paid.';

testRule(readmeIntro, {
  accepts: {
    'a paragraph': readme('# Contoso\nKeeps invoices.\n'),
    'a paragraph and no title: another rule reports that': readme('Keeps invoices.\n\n## A\n'),
    'nothing at all: another rule reports that': readme(''),
  },
  refuses: [
    {
      name: 'none',
      given: readme('# Contoso\n\n## Publisher: Contoso\n'),
      at: '',
      shows: '# Contoso',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      fixed: readme(`# Contoso\n\n${WORDS}\n\n## Publisher: Contoso\n`),
    },
    {
      name: 'the template’s paragraph',
      given: readme('# Contoso\nRequired. Say what it is.\n\n## A\n'),
      at: '',
      says: 'still that of the template',
      fixed: readme(`# Contoso\n\n${WORDS}\n\n## A\n`),
    },
  ],
});
