import { oauth, properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { independentOauth } from './independent-oauth.ts';

testRule(independentOauth, {
  profile: 'independent',
  accepts: { 'a key': properties({}) },
  refuses: [
    {
      name: 'a sign-in, at its key',
      given: { ...oauth({}), base: '/properties/connectionParameters/token' },
      at: '',
      shows: '"token"',
      severity: { certified: 'off', independent: 'warning', custom: 'off' },
    },
  ],
});
