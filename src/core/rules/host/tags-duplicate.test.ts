import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { tagsDuplicate } from './tags-duplicate.ts';

testRule(tagsDuplicate, {
  accepts: {
    'tags of different names': definition({ tags: [{ name: 'A' }, { name: 'a' }] }),
    'tags without names: another rule reports them': definition({ tags: [{}, {}] }),
  },
  refuses: [
    {
      name: 'a name that was there before',
      given: definition({ tags: [{ name: 'A' }, { name: 'B' }, { name: 'A', description: 'a' }] }),
      at: '/tags/2',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      fixed: definition({ tags: [{ name: 'A' }, { name: 'B' }] }),
    },
  ],
});
