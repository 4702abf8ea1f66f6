import { policyOf } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { policySetsDefault } from './policy-sets-default.ts';

const sets = {
  connectionParameterSets: {
    values: [
      { name: 'key', parameters: { key: {}, host: {} } },
      { name: 'oauth', parameters: { token: {}, host: {} } },
    ],
  },
};
const value = (text: string, members = {}) =>
  policyOf('setheader', { name: 'X-A', value: text }, members);
const AT = '/parameters/x-ms-apimTemplateParameter.value';

testRule(policySetsDefault, {
  accepts: {
    'one of every set': value("@connectionParameters('host')", sets),
    'a default': value("@connectionParameters('key', '')", sets),
    'no sets': value("@connectionParameters('api_key')"),
    'one that is nowhere: another rule reports it': value("@connectionParameters('x')", sets),
  },
  refuses: [
    {
      name: 'one of one set',
      given: value("Key @connectionParameters('key')!", sets),
      at: AT,
      says: '1 of the 2',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      fixed: value("Key @connectionParameters('key','')!", sets),
    },
    {
      name: 'one of no set but of the products that know no sets',
      given: value("@connectionParameters('api_key')", sets),
      at: AT,
      fixed: value("@connectionParameters('api_key','')", sets),
    },
  ],
});
