import { readme } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { readmeLimitations } from './readme-limitations.ts';

testRule(readmeLimitations, {
  accepts: {
    'the section': readme('# A\n## Known Issues and Limitations\nNone.\n'),
    'a part of it': readme('# A\n## Limitations\nNone.\n'),
  },
  refuses: [
    {
      name: 'none',
      given: readme('# A\n'),
      at: '',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
    },
  ],
});
