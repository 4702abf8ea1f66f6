import { script } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { scriptNamespace } from './script-namespace.ts';

testRule(scriptNamespace, {
  accepts: {
    'none at all': script('class A { }'),
    'allowed ones': script('using System;\nusing Newtonsoft.Json.Linq;\nusing System.Web ;'),
    'a type of one': script('using static System.Math;\nusing J = Newtonsoft.Json.Linq.JObject;'),
    'an alias with arguments': script('using L = System.Collections.Generic.List<string>;'),
    'a using statement': script('using (var a = b) { }\nusing var c = d;\nusing Stream s = e;'),
    'one in a comment or a text': script('// using System.Text.Json;\nvar a = "using X;";'),
  },
  refuses: [
    {
      name: 'others',
      given: script('using System;\nusing System.Text.Json;\nusing static MyTests.Helpers;'),
      at: ['', ''],
      shows: ['System.Text.Json', 'MyTests.Helpers'],
      says: 'System.Text.Json',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'one in another case: C# tells them apart',
      given: script('using system.linq;'),
      at: '',
      shows: 'system.linq',
    },
  ],
});
