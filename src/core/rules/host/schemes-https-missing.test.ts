import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemesHttpsMissing } from './schemes-https-missing.ts';

testRule(schemesHttpsMissing, {
  accepts: {
    https: definition({ schemes: ['https'] }),
    'http beside it: another rule reports it': definition({ schemes: ['http', 'HTTPS'] }),
    'http behind the on-premises gateway': definition(
      { schemes: ['http'] },
      { capabilities: ['gateway'] },
    ),
    'an empty list: another rule reports it': definition({ schemes: [] }),
    none: definition({ schemes: undefined }),
  },
  refuses: [
    {
      name: 'only http',
      given: definition({ schemes: ['http'] }),
      at: '/schemes',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
      proposed: definition({ schemes: ['https'] }),
    },
    {
      name: 'http with another capability',
      given: definition({ schemes: ['http'] }, { capabilities: ['actions'] }),
      at: '/schemes',
      proposed: definition({ schemes: ['https'] }, { capabilities: ['actions'] }),
    },
    {
      name: 'only web sockets',
      given: definition({ schemes: ['wss'] }),
      at: '/schemes',
      proposed: definition({ schemes: ['wss', 'https'] }),
    },
  ],
});
