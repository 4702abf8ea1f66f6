import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { triggerKind } from './trigger-kind.ts';

const kind = (kind: string | boolean) => operation({ 'x-ms-trigger': kind });

testRule(triggerKind, {
  accepts: { one: kind('single'), many: kind('batch'), 'an action': operation({}) },
  refuses: [
    {
      name: 'an unknown one',
      given: kind('multiple'),
      at: '/x-ms-trigger',
      says: '"multiple"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'another case',
      given: kind('Batch'),
      at: '/x-ms-trigger',
      fixed: kind('batch'),
    },
    { name: 'another kind of value', given: kind(true), at: '/x-ms-trigger' },
  ],
});
