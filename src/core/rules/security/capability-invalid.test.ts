import { properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { capabilityInvalid } from './capability-invalid.ts';

const listed = (...capabilities: string[]) => properties({ capabilities });

testRule(capabilityInvalid, {
  accepts: {
    none: listed(),
    'the actions that there are': listed('actions'),
    'a capital': listed('Actions'),
    'the gateway alone': listed('gateway'),
  },
  refuses: [
    {
      name: 'one that there is not',
      given: listed('actions', 'cloud only'),
      at: '/capabilities/1',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      proposed: listed('actions'),
    },
    {
      name: 'triggers that there are not',
      given: listed('actions', 'triggers'),
      at: '/capabilities/1',
      proposed: listed('actions'),
    },
    {
      name: 'actions without the triggers that there are',
      given: withTrigger(listed('actions')),
      at: '/capabilities',
      proposed: withTrigger(listed('actions', 'triggers')),
    },
  ],
});

function withTrigger(given: ReturnType<typeof listed>) {
  const definition = given.texts.definition.replace(
    '"summary": ',
    '"x-ms-trigger": "batch", "summary": ',
  );
  return { ...given, texts: { ...given.texts, definition } };
}
