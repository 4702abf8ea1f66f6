import { policy, properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { policyTemplateUnknown } from './policy-template-unknown.ts';

const of = (templateId: string) => policy({ templateId, title: 'A', parameters: {} });

testRule(policyTemplateUnknown, {
  accepts: {
    'one that is known': of('setheader'),
    'another case': of('SetHeader'),
    'one that is seen once and documented nowhere': of('moveproperties'),
    'no policies': properties({ policyTemplateInstances: [] }),
    'what is no list: another rule reports it': properties({
      policyTemplateInstances: 'setheader',
    }),
  },
  refuses: [
    {
      name: 'a slip, and names the nearest',
      given: of('setheaders'),
      at: '/templateId',
      shows: '"setheaders"',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      proposed: of('setheader'),
    },
    { name: 'another word', given: of('cachelookup'), at: '/templateId' },
    { name: 'no template', given: policy({ title: 'A' }), at: '/templateId', says: 'no template' },
  ],
});
