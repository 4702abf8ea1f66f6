import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { versionFormat } from './version-format.ts';

testRule(versionFormat, {
  accepts: {
    'one number': info({ version: '1' }),
    'four numbers': info({ version: '1.20.3.4' }),
    'a blank one: another rule reports it': info({ version: '' }),
  },
  refuses: [
    {
      name: 'a v in front',
      given: info({ version: 'v1.0' }),
      at: '/version',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      fixed: info({ version: '1.0' }),
    },
    { name: 'a date', given: info({ version: '2021-10-01' }), at: '/version' },
    { name: 'five numbers', given: info({ version: '1.2.3.4.5' }), at: '/version' },
  ],
});
