import { testRule } from '../testing/testRule.ts';
import { metadataCategoryUnknown } from './metadata-category-unknown.ts';
import { metadata } from './testMetadata.ts';

const categories = (value: string) => metadata({ Categories: value });
const at = '/2/propertyValue';

testRule(metadataCategoryUnknown, {
  accepts: {
    two: categories('Sales and CRM;IT Operations'),
    'a comma: another rule reports it': categories('AI, Data'),
    'a blank: another rule reports it': categories(''),
  },
  refuses: [
    {
      name: 'one of its own',
      given: categories('Invoices'),
      at,
      severity: { certified: 'error', independent: 'error', custom: 'info' },
    },
    {
      name: 'another letter case',
      given: categories('AI;finance'),
      at,
      fixed: categories('AI;Finance'),
    },
    { name: 'a slip', given: categories('Productivty'), at, proposed: categories('Productivity') },
  ],
});
