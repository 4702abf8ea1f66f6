import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { hostInvalid } from './host-invalid.ts';

testRule(hostInvalid, {
  accepts: {
    'a host': definition({ host: 'api.contoso.com' }),
    'a host with a port': definition({ host: 'api.contoso.com:8443' }),
    'a host of other letters': definition({ host: 'müller.de' }),
    'a blank one: another rule reports it': definition({ host: ' ' }),
    'none: another rule reports it': definition({ host: undefined }),
  },
  refuses: [
    {
      name: 'a URL, and splits it',
      given: definition({
        host: 'https://api.contoso.com/v2/',
        basePath: undefined,
        schemes: undefined,
      }),
      at: '/host',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: definition({ host: 'api.contoso.com', basePath: '/v2', schemes: ['https'] }),
    },
    {
      name: 'a URL whose path the base URL has too',
      given: definition({ host: 'https://api.contoso.com/v1', basePath: '/v1/invoices' }),
      at: '/host',
      proposed: definition({ basePath: '/v1/invoices' }),
    },
    {
      name: 'a path, which goes in front of the base URL',
      given: definition({ host: 'contoso.com/api', basePath: '/v1' }),
      at: '/host',
      proposed: definition({ host: 'contoso.com', basePath: '/api/v1' }),
    },
    {
      name: 'a path where the base URL is only a slash',
      given: definition({ host: 'contoso.com/api', basePath: '/' }),
      at: '/host',
      proposed: definition({ host: 'contoso.com', basePath: '/api' }),
    },
    {
      name: 'an http URL, and leaves the https that is listed',
      given: definition({ host: 'http://api.contoso.com' }),
      at: '/host',
      proposed: definition(),
    },
    {
      name: 'a blank at the end',
      given: definition({ host: 'api.contoso.com ' }),
      at: '/host',
      proposed: definition(),
    },
    {
      name: 'braces: a host for each connection is a policy',
      given: definition({ host: '{tenant}.contoso.com' }),
      at: '/host',
    },
    { name: 'words', given: definition({ host: 'your host here' }), at: '/host' },
  ],
});
