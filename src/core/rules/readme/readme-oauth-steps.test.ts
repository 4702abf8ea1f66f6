import { oauth, readme } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { readmeOauthSteps } from './readme-oauth-steps.ts';

const signing = (source: string) => readme(source, oauth({}));
const CREDENTIALS = '## Obtaining Credentials';

testRule(readmeOauthSteps, {
  profile: 'independent',
  accepts: {
    'numbered steps': signing('# A\n1. Register an app.\n2. Copy its ID.\n'),
    'a bullet about the redirect': signing('# A\n- Set the redirect URL to …\n'),
    'a key needs none': readme('# A\n'),
  },
  refuses: [
    {
      name: 'sentences alone',
      given: signing(`# A\n${CREDENTIALS}\nRegister an app.\n`),
      at: '',
      shows: CREDENTIALS,
      severity: { certified: 'off', independent: 'error', custom: 'off' },
    },
    { name: 'steps about something else', given: signing('# A\n- Get an invoice\n'), at: '' },
  ],
});
