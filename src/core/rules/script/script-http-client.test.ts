import { script } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { scriptHttpClient } from './script-http-client.ts';
import { scriptOf } from './testScripts.ts';

testRule(scriptHttpClient, {
  accepts: {
    'the way out of the platform': script(
      scriptOf('return await Context.SendAsync(Context.Request, CancellationToken);'),
    ),
    'another class': script(
      scriptOf('var a = new HttpClientHandler(); var b = new MyHttpClient();'),
    ),
    'a comment and a text': script(scriptOf('// new HttpClient()\nvar a = "new HttpClient()";')),
  },
  refuses: [
    {
      name: 'a client',
      given: script(scriptOf('var c = new HttpClient();')),
      at: '',
      shows: 'new HttpClient',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
    },
    {
      name: 'its full name',
      given: script(scriptOf('var c = new System.Net.Http.HttpClient ();')),
      at: '',
      shows: 'new System.Net.Http.HttpClient ',
    },
  ],
});
