import { properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { propertiesUnknownMember } from './properties-unknown-member.ts';

testRule(propertiesUnknownMember, {
  accepts: {
    'what there is': properties({ connectionParameterSets: {}, scriptOperations: [], script: {} }),
  },
  refuses: [
    {
      name: 'a member of the definition',
      given: properties({ website: 'https://contoso.com' }),
      at: '/website',
      shows: '"website"',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
    },
    {
      name: 'another letter case',
      given: properties({ stackOwner: undefined, stackowner: 'Contoso' }),
      at: '/stackowner',
      fixed: properties({ stackOwner: 'Contoso' }),
    },
    {
      name: 'another letter case beside the right one',
      given: properties({ stackowner: 'Contoso' }),
      at: '/stackowner',
    },
  ],
});
