import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { swaggerVersion } from './swagger-version.ts';

testRule(swaggerVersion, {
  accepts: { 'the text "2.0"': definition() },
  refuses: [
    {
      name: 'the number 2.0',
      given: definition({ swagger: 2.0 }),
      at: '/swagger',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: definition(),
    },
    {
      name: 'the text "2"',
      given: definition({ swagger: '2' }),
      at: '/swagger',
      fixed: definition(),
    },
    { name: 'another version', given: definition({ swagger: '1.2' }), at: '/swagger' },
    { name: 'nothing', given: definition({ swagger: undefined }), at: '' },
  ],
});
