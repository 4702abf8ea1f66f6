import { script } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { scriptExecute } from './script-execute.ts';
import { scriptOf } from './testScripts.ts';

const METHOD = `    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        return await Context.SendAsync(Context.Request, CancellationToken).ConfigureAwait(false);
    }`;

testRule(scriptExecute, {
  accepts: {
    'the method': script(scriptOf('return null;')),
    'the method without async': script(
      'class Script : ScriptBase { public override Task<HttpResponseMessage> ExecuteAsync() => A(); }',
    ),
    'full names and blanks': script(
      'class Script : ScriptBase { public async override System.Threading.Tasks.Task < System.Net.Http.HttpResponseMessage > ExecuteAsync ( ) { } }',
    ),
  },
  refuses: [
    {
      name: 'a class without it',
      given: script('public class Script : ScriptBase\n{\n}\n'),
      at: '',
      shows: 'class Script : ScriptBase\n',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: script(`public class Script : ScriptBase\n{\n${METHOD}\n}\n`),
    },
    {
      name: 'a class without it and other members',
      given: script('class Script : ScriptBase {\n    int a;\n}\n'),
      at: '',
      proposed: script(`class Script : ScriptBase {\n${METHOD}\n\n    int a;\n}\n`),
    },
    {
      name: 'another result',
      given: script('class Script : ScriptBase { public override Task ExecuteAsync() { } }'),
      at: '',
      shows: 'ExecuteAsync()',
    },
    {
      name: 'one that overrides nothing',
      given: script('class Script { Task<HttpResponseMessage> ExecuteAsync() { } }'),
      at: '',
    },
    { name: 'no class', given: script('int a;'), at: '', shows: 'int a;' },
  ],
});
