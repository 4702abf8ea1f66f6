import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { hostNotProduction } from './host-not-production.ts';

testRule(hostNotProduction, {
  accepts: {
    'a host of production': definition({ host: 'api.contoso.com' }),
    'the letters inside other words': definition({ host: 'devices.latest-testing.contoso.com' }),
    none: definition({ host: undefined }),
  },
  refuses: [
    {
      name: 'a label',
      given: definition({ host: 'sandbox.contoso.com' }),
      at: '/host',
      says: '"sandbox"',
      severity: { certified: 'warning', independent: 'warning', custom: 'off' },
    },
    { name: 'a part of a label', given: definition({ host: 'api-UAT.contoso.com' }), at: '/host' },
    { name: 'a tunnel', given: definition({ host: 'a1b2.ngrok.io' }), at: '/host' },
    { name: 'this machine', given: definition({ host: 'localhost:3000' }), at: '/host' },
  ],
});
