import { expect, it } from 'vitest';
import { newTextFile } from '../../connector/files.ts';
import { Checker } from '../engine.ts';
import { script } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { scriptClass } from './script-class.ts';

testRule(scriptClass, {
  accepts: {
    'the class': script('public class Script : ScriptBase { }'),
    'an interface beside the base': script('class Script:IDisposable, ScriptBase { }'),
    'the class behind comments': script(
      '// class Other\n/* x */ public class Script : ScriptBase {}',
    ),
    'other classes beside it': script('class A { } public class Script : ScriptBase { }'),
  },
  refuses: [
    {
      name: 'another name',
      given: script('public class Orders : ScriptBase\n{\n}'),
      at: '',
      shows: 'class Orders : ScriptBase\n',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    { name: 'another base', given: script('class Script { }'), at: '', shows: 'class Script ' },
    {
      name: 'a class in a comment',
      given: script('\n// class Script : ScriptBase {}\n'),
      at: '',
      shows: '// class Script : ScriptBase {}',
    },
    { name: 'an empty script', given: script(''), at: '', shows: '' },
  ],
});

it('refuses a second script', () => {
  const text = 'public class Script : ScriptBase { }';
  const files = ['script.csx', 'orders.csx'].map((name) => newTextFile(name, text));
  const connector = { name: 'Test', files };
  const findings = new Checker([scriptClass]).check({ connector, trees: new Map() }, 'certified');
  expect(findings.map(({ file, message }) => [file, message])).toEqual([
    ['script.csx', 'There is a second script, orders.csx: a connector has one.'],
  ]);
});
