import { testRule } from '../testing/testRule.ts';
import { metadataCategoryCount } from './metadata-category-count.ts';
import { metadata } from './testMetadata.ts';

const categories = (value: string) => metadata({ Categories: value });

testRule(metadataCategoryCount, {
  accepts: { two: categories('AI;Data'), 'one twice': categories('AI;AI;Data') },
  refuses: [
    {
      name: 'three',
      given: categories('AI;Data,Finance'),
      at: '/2/propertyValue',
      says: '3 categories',
      severity: { certified: 'error', independent: 'error', custom: 'info' },
    },
  ],
});
