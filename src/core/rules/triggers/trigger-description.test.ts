import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { triggerDescription } from './trigger-description.ts';

const trigger = (description: string) => operation({ 'x-ms-trigger': 'single', description });

testRule(triggerDescription, {
  accepts: {
    'a trigger that says when': trigger('Triggers when an invoice is paid.'),
    'a trigger that says it at length': trigger('This operation triggers when it is paid.'),
    'an action': operation({ description: 'Gets an invoice.' }),
  },
  refuses: [
    {
      name: 'a trigger that does not say when',
      given: trigger('When an invoice is paid.'),
      at: '/description',
      severity: { certified: 'info', independent: 'info', custom: 'off' },
    },
  ],
});
