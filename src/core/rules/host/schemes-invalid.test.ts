import { definition, operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemesInvalid } from './schemes-invalid.ts';

testRule(schemesInvalid, {
  accepts: {
    'the two that there are': definition({ schemes: ['http', 'HTTPS'] }),
    none: definition({ schemes: undefined }),
  },
  refuses: [
    {
      name: 'another protocol',
      given: definition({ schemes: ['ftp'] }),
      at: '/schemes/0',
      says: '"ftp"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'web sockets, which are removed',
      given: definition({ schemes: ['https', 'ws', 'wss'] }),
      at: ['/schemes/1', '/schemes/2'],
      fixed: definition({ schemes: ['https'] }),
    },
    { name: 'what is no word', given: definition({ schemes: [5] }), at: '/schemes/0' },
    { name: 'a scheme of an operation', given: operation({ schemes: ['sftp'] }), at: '/schemes/0' },
  ],
});
