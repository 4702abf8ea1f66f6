import { definition, info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { infoRequired } from './info-required.ts';

testRule(infoRequired, {
  accepts: {
    'info with title and version, and paths': definition(),
    'no paths in it: another rule reports it': definition({ paths: {} }),
    'a blank title: another rule reports it': info({ title: '' }),
  },
  refuses: [
    {
      name: 'no version',
      given: info({ version: undefined }),
      at: '/version',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: info({ version: '1.0' }),
    },
    { name: 'no title', given: info({ title: undefined }), at: '/title' },
    {
      name: 'no info, as one thing',
      given: definition({ info: undefined }),
      at: '',
      says: '"info"',
    },
    { name: 'no paths', given: definition({ paths: undefined }), at: '', says: '"paths"' },
  ],
});
