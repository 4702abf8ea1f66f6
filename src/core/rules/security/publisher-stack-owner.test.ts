import { properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { publisherStackOwner } from './publisher-stack-owner.ts';

const names = (publisher: string, stackOwner: string) => properties({ publisher, stackOwner });

testRule(publisherStackOwner, {
  accepts: {
    'a verified publisher’s own service': names('Contoso', 'contoso'),
    'none: another rule reports it': names('Contoso', ''),
  },
  refuses: [
    {
      name: 'a verified publisher of another’s service',
      given: names('Contoso', 'Fabrikam'),
      at: '/stackOwner',
      severity: { certified: 'info', independent: 'off', custom: 'off' },
    },
  ],
});

testRule(publisherStackOwner, {
  profile: 'independent',
  accepts: { 'a person and a company': names('Jane Doe', 'Contoso') },
  refuses: [
    {
      name: 'an independent publisher of their own service',
      given: names('Contoso', 'Contoso'),
      at: '/stackOwner',
      severity: { certified: 'off', independent: 'warning', custom: 'off' },
    },
  ],
});
