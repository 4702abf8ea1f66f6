import { readme } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { readmePrerequisites } from './readme-prerequisites.ts';

testRule(readmePrerequisites, {
  accepts: {
    'the section': readme('# A\n## Prerequisites\nAn account.\n'),
    'another spelling': readme('# A\n## Pre-Requisites:\nAn account.\n'),
    'headings below it': readme('# A\n## Prerequisites\n### Account\nAny.\n'),
  },
  refuses: [
    {
      name: 'none',
      given: readme('# A\nAn account is needed.\n'),
      at: '',
      shows: '# A',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
    },
    {
      name: 'an empty one, at it',
      given: readme('# A\n## Prerequisites\n\n## Publisher: A\n'),
      at: '',
      shows: '## Prerequisites',
    },
    {
      name: 'the template’s words',
      given: readme('# A\n## Prerequisites\nRequired. Say what one needs.\n'),
      at: '',
      says: 'is empty',
    },
  ],
});
