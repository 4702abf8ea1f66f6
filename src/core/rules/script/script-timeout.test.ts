import { script } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { scriptTimeout } from './script-timeout.ts';
import { scriptOf } from './testScripts.ts';

testRule(scriptTimeout, {
  accepts: {
    'loops that end': script(scriptOf('while (a < 3) a++; for (int i = 0; i < 3; i++) { }')),
    'a comment': script(scriptOf('// await Task.Delay(5000);\nreturn null;')),
    'another Delay': script(scriptOf('Delay(5);')),
  },
  refuses: [
    {
      name: 'a wait',
      given: script(scriptOf('await Task.Delay(5000);')),
      at: '',
      shows: 'Task.Delay',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
    },
    {
      name: 'sleep, and loops without an end',
      given: script(scriptOf('Thread.Sleep(1); while (true) { } for (;;) { }')),
      at: ['', '', ''],
      shows: ['Thread.Sleep', 'while (true)', 'for (;;)'],
    },
  ],
});
