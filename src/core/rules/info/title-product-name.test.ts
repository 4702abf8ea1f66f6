import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { titleProductName } from './title-product-name.ts';

testRule(titleProductName, {
  accepts: {
    'another name': info({ title: 'Contoso Power Meters' }),
    'the letters inside a word': info({ title: 'ContosoPowerAppsHub' }),
  },
  refuses: [
    {
      name: 'a product, in any case',
      given: info({ title: 'Contoso for power automate' }),
      at: '/title',
      says: '"power automate"',
      severity: { certified: 'error', independent: 'error', custom: 'info' },
    },
    { name: 'another one', given: info({ title: 'Dataverse Helper' }), at: '/title' },
  ],
});
