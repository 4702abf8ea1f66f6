import { policyOf } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { policyConnectionParameterUnknown } from './policy-connection-parameter-unknown.ts';

const value = (text: string, members = {}) =>
  policyOf('setheader', { name: 'X-A', value: text }, members);
const AT = '/parameters/x-ms-apimTemplateParameter.value';
const token = {
  connectionParameters: {
    token: { type: 'oauthSetting', oAuthSettings: { customParameters: { tenant: {} } } },
  },
};
const sets = {
  connectionParameterSets: { values: [{ name: 'key', parameters: { secret: {} } }] },
};

testRule(policyConnectionParameterUnknown, {
  accepts: {
    'one that is there': value("Bearer @connectionParameters('api_key')"),
    'another case': value("@ConnectionParameters('API_KEY')"),
    'one of a set': value("@connectionParameters('secret')", sets),
    'what the sign-in asks for': value("@connectionParameters('token:tenant')", token),
    'one behind a colon': value("@connectionParameters('token:api_key')"),
    'headers of that name': value("@headers('x')@queryParameters('y')"),
    'what is no expression': value('connectionParameters x@contoso.com'),
  },
  refuses: [
    {
      name: 'a slip, and names the nearest',
      given: value("Bearer @connectionParameters('api_kay','')"),
      at: AT,
      says: '"api_kay"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: value("Bearer @connectionParameters('api_key','')"),
    },
    {
      name: 'one that is like none',
      given: value("@connectionParameters('environment')"),
      at: AT,
    },
    {
      name: 'one inside an object',
      given: policyOf('pollingtrigger', {
        triggerConfig: { since: "@connectionParameters('environment')" },
      }),
      at: '/parameters/x-ms-apimTemplateParameter.triggerConfig/since',
    },
  ],
});
