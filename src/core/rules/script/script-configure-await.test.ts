import { script } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { scriptConfigureAwait } from './script-configure-await.ts';
import { scriptOf } from './testScripts.ts';

const body = (text: string) => script(scriptOf(text));

testRule(scriptConfigureAwait, {
  accepts: {
    'an await that has it': body('await A.B(c, d(e)).ConfigureAwait(false);'),
    'on the next line': body(
      'await A(b)\n    .ConfigureAwait( continueOnCapturedContext: false );',
    ),
    'type arguments': body('await A.B<List<string>>(c).ConfigureAwait(false);'),
    'more behind it': body(
      'var a = (await B().ConfigureAwait(false)).C + await d.ConfigureAwait(false);',
    ),
    'what has no such method': body('await Task.Yield();'),
    'a loop over a stream': body('await foreach (var a in b) { }'),
    'a comment': body('// await it\nreturn null;'),
  },
  refuses: [
    {
      name: 'a call',
      given: body('var a = await Context.SendAsync(b, c);'),
      at: '',
      shows: 'await Context.SendAsync(b, c)',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      proposed: body('var a = await Context.SendAsync(b, c).ConfigureAwait(false);'),
    },
    {
      name: 'one inside another, both',
      given: body('A(await b.C(await D()), e);'),
      at: ['', ''],
      shows: ['await b.C(await D())', 'await D()'],
      proposed: body('A(await b.C(await D().ConfigureAwait(false)).ConfigureAwait(false), e);'),
    },
    {
      name: 'a variable, an index, and brackets',
      given: body('await a; await b[0] ; await (c ? d : e);'),
      at: ['', '', ''],
      shows: ['await a', 'await b[0]', 'await (c ? d : e)'],
      proposed: body(
        'await a.ConfigureAwait(false); await b[0].ConfigureAwait(false) ; await (c ? d : e).ConfigureAwait(false);',
      ),
    },
    {
      name: 'a new object and type arguments',
      given: body('await new A<B>(c).D<E>(f) ?? g;'),
      at: '',
      shows: 'await new A<B>(c).D<E>(f)',
      proposed: body('await new A<B>(c).D<E>(f).ConfigureAwait(false) ?? g;'),
    },
  ],
});
