import { connectionParameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { connectionParameterName } from './connection-parameter-name.ts';

const called = (name: string) => connectionParameter(name, { type: 'string' });

testRule(connectionParameterName, {
  accepts: {
    'letters and digits': called('site_2'),
    'a value of a sign-in': called('token:TenantId'),
  },
  refuses: [
    {
      name: 'a blank',
      given: called('site url'),
      at: '',
      shows: '"site url"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    { name: 'a hyphen', given: called('site-url'), at: '' },
    { name: 'two colons', given: called('a:b:c'), at: '' },
    { name: 'nothing', given: called(''), at: '' },
  ],
});
