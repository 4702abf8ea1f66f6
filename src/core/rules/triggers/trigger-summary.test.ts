import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { triggerSummary } from './trigger-summary.ts';

const trigger = (summary: string | undefined) => operation({ 'x-ms-trigger': 'single', summary });

testRule(triggerSummary, {
  accepts: {
    'a trigger that says when': trigger('When an invoice is paid'),
    'an action': operation({ summary: 'Get an invoice' }),
    'none: another rule reports it': trigger(undefined),
  },
  refuses: [
    {
      name: 'a trigger that does not say when',
      given: trigger('Whenever an invoice is paid'),
      at: '/summary',
      severity: { certified: 'info', independent: 'info', custom: 'off' },
    },
  ],
});
