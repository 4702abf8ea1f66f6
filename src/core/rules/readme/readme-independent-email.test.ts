import { info, readme } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { readmeIndependentEmail } from './readme-independent-email.ts';

const contact = { name: 'Jane' };
const readmeSays = (words: string, given = info({ contact })) => ({
  ...readme(words, given),
  file: 'definition' as const,
  base: '/info' as const,
});

testRule(readmeIndependentEmail, {
  profile: 'independent',
  accepts: {
    'one in the definition': info({}),
    'one in the readme': readmeSays('Write to [us](mailto:jane@contoso.com).'),
  },
  refuses: [
    {
      name: 'none',
      given: readmeSays('Write to us.'),
      at: '/contact',
      severity: { certified: 'off', independent: 'warning', custom: 'off' },
    },
    { name: 'no contact at all', given: readmeSays('', info({ contact: undefined })), at: '' },
  ],
});
