import { properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { scriptGateway } from './script-gateway.ts';

const withScript = (members: Parameters<typeof properties>[0]) => {
  const given = properties(members);
  return { ...given, texts: { ...given.texts, script: 'class A { }' } };
};
const gateway = { connectionParameters: { gateway: { type: 'gatewaySetting' } } };

testRule(scriptGateway, {
  accepts: {
    'a gateway without a script': properties({ capabilities: ['gateway'] }),
    'a script without a gateway': withScript({ capabilities: ['actions'] }),
  },
  refuses: [
    {
      name: 'both',
      given: withScript({ capabilities: ['actions', 'gateway'] }),
      at: '/capabilities/1',
      shows: '"gateway"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'a script and a connection parameter that picks a gateway',
      given: withScript(gateway),
      at: '/connectionParameters',
    },
  ],
});
