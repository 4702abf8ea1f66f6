import { policy, properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { policyTitleMissing } from './policy-title-missing.ts';

const titled = (title: string) => policy({ templateId: 'setheader', title });
const two = (first: string, second: string) => ({
  ...properties({
    policyTemplateInstances: [
      { templateId: 'setheader', title: first },
      { templateId: 'setheader', title: second },
    ],
  }),
  base: '/properties/policyTemplateInstances' as const,
});

testRule(policyTitleMissing, {
  accepts: {
    'a title': titled('Set the key'),
    'two titles': two('Set the key', 'Set the keys'),
  },
  refuses: [
    {
      name: 'none',
      given: policy({ templateId: 'setheader' }),
      at: '/title',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      fixed: titled('Set HTTP header'),
    },
    {
      name: 'a blank one',
      given: titled(' '),
      at: '/title',
      fixed: titled('Set HTTP header'),
    },
    {
      name: 'none of an unknown template',
      given: policy({ templateId: 'cachelookup' }),
      at: '/title',
    },
    {
      name: 'the same twice',
      given: two('Set the key', 'set the KEY'),
      at: '/1/title',
      fixed: two('Set the key', 'set the KEY 2'),
    },
  ],
});
