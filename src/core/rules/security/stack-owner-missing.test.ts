import { properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { stackOwnerMissing } from './stack-owner-missing.ts';

const owner = (stackOwner: string | undefined, iconBrandColor = '#004b87') =>
  properties({ stackOwner, iconBrandColor });

testRule(stackOwnerMissing, {
  accepts: { 'an owner': owner('Contoso') },
  refuses: [
    {
      name: 'none',
      given: owner(undefined),
      at: '',
      severity: { certified: 'error', independent: 'error', custom: 'off' },
      proposed: owner('Contoso'),
    },
    { name: 'a blank', given: owner(''), at: '/stackOwner', proposed: owner('Contoso') },
    { name: 'none of an independent publisher', given: owner(undefined, '#da3b01'), at: '' },
  ],
});
