import { connectionParameter, properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { connectionParameterType } from './connection-parameter-type.ts';

const type = (name: string) => connectionParameter('site', { type: name });

testRule(connectionParameterType, {
  accepts: {
    'no object: another rule reports it': connectionParameter('site', 'string'),
    'a text': type('string'),
    'a secret': type('securestring'),
    'a sign-in': type('oauthSetting'),
    'what the designer knows': type('managedIdentity'),
  },
  refuses: [
    {
      name: 'a type of JSON',
      given: type('number'),
      at: '/type',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    { name: 'no type', given: connectionParameter('site', {}), at: '' },
    {
      name: 'no object, in a set',
      given: {
        ...properties({
          connectionParameterSets: { values: [{ name: 'key', parameters: { site: 'string' } }] },
        }),
        base: '/properties/connectionParameterSets/values/0/parameters/site',
      },
      at: '',
    },
    {
      name: 'another letter case',
      given: type('secureString'),
      at: '/type',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      proposed: type('securestring'),
    },
  ],
});
