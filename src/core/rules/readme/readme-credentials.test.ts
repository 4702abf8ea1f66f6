import { properties, readme } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { readmeCredentials } from './readme-credentials.ts';

testRule(readmeCredentials, {
  accepts: {
    'the section': readme('# A\n## Obtaining Credentials\nAsk us.\n'),
    'other words': readme('# A\n## How to get your API key\nAsk us.\n'),
    'a connector without sign-in': readme('# A\n', properties({ connectionParameters: {} })),
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
