import { everywhere, type Fix, rule } from '../rule.ts';
import { headOf, rangesOf, scannedOf } from './scriptCode.ts';

const EXECUTE =
  /\boverride\b[^;{}()]*\bTask\s*<\s*(?:[\w.]+\s*\.\s*)?HttpResponseMessage\s*>\s+ExecuteAsync\s*\(\s*\)/;
const METHOD = [
  '    public override async Task<HttpResponseMessage> ExecuteAsync()',
  '    {',
  '        return await Context.SendAsync(Context.Request, CancellationToken).ConfigureAwait(false);',
  '    }',
];

export const scriptExecute = rule({
  id: 'script-execute',
  title: 'The custom code has no ExecuteAsync that the platform can call',
  severity: everywhere('error'),
  visits: 'script',
  why: 'It is the method that runs in place of the request; without it every call fails.',
  source: 'CODE',
  *check(file) {
    const { text } = file;
    const { code } = scannedOf(file);
    if (EXECUTE.test(code)) return;
    const [wrong] = rangesOf(code, /\bExecuteAsync\s*\([^)]*\)(?=\s*(?:\{|=>))/g);
    const [own] = rangesOf(code, /\bclass\s+Script\b[^{;]*\{/g);
    const message =
      'The class needs the method: public override async Task<HttpResponseMessage> ExecuteAsync().';
    yield {
      at: '',
      range: wrong ?? (own ? { start: own.start, end: own.end - 1 } : headOf(text)),
      message: wrong ? `ExecuteAsync has another form. ${message}` : message,
      fix: own && !wrong ? withMethod(text, own.end) : undefined,
    };
  },
});

function withMethod(text: string, offset: number): Fix {
  const line = text.includes('\r\n') ? '\r\n' : '\n';
  const method = METHOD.map((each) => line + each).join('');
  const rest = text.slice(offset).trimStart();
  const behind = rest.startsWith('}')
    ? /^[ \t]*\r?\n/.test(text.slice(offset))
      ? ''
      : line
    : line;
  return {
    title: 'Add ExecuteAsync',
    safe: false,
    changes: [],
    edits: [{ offset, length: 0, text: method + behind }],
  };
}
