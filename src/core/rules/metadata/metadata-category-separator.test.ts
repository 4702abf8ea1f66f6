import { testRule } from '../testing/testRule.ts';
import { metadataCategorySeparator } from './metadata-category-separator.ts';
import { metadata } from './testMetadata.ts';

const categories = (value: string) => metadata({ Categories: value });
const at = '/2/propertyValue';

testRule(metadataCategorySeparator, {
  accepts: { one: categories('Sales and CRM'), two: categories('AI;Data') },
  refuses: [
    {
      name: 'a comma',
      given: categories('AI,Data'),
      at,
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      fixed: categories('AI;Data'),
    },
    { name: 'a blank', given: categories('AI; Data'), at, fixed: categories('AI;Data') },
    { name: 'one at the end', given: categories('AI;'), at, fixed: categories('AI') },
  ],
});
