import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { hostIpOrPort } from './host-ip-or-port.ts';

testRule(hostIpOrPort, {
  accepts: {
    'a name': definition({ host: 'api.contoso.com' }),
    'a name with numbers': definition({ host: '1.2.3.contoso.com' }),
    'a URL: another rule reports it': definition({ host: 'https://contoso.com:8443' }),
  },
  refuses: [
    {
      name: 'an address of four numbers',
      given: definition({ host: '10.0.0.1' }),
      at: '/host',
      says: 'IP address',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
    },
    {
      name: 'one of the newer kind, with a port',
      given: definition({ host: '[::1]:8443' }),
      at: '/host',
    },
    { name: 'a port', given: definition({ host: 'contoso.com:8443' }), at: '/host', says: '8443' },
    {
      name: 'the port that is used anyway',
      given: definition({ host: 'api.contoso.com:443' }),
      at: '/host',
      fixed: definition({ host: 'api.contoso.com' }),
    },
  ],
});
