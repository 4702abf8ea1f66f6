import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemesHttp } from './schemes-http.ts';

testRule(schemesHttp, {
  accepts: {
    'https alone': definition(),
    'http alone: another rule reports it': definition({ schemes: ['http'] }),
  },
  refuses: [
    {
      name: 'both',
      given: definition({ schemes: ['http', 'https'] }),
      at: '/schemes/0',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      proposed: definition({ schemes: ['https'] }),
    },
  ],
});
