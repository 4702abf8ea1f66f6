import { everywhere, rule } from '../rule.ts';
import { rangesOf, scannedOf } from './scriptCode.ts';

export const scriptHttpClient = rule({
  id: 'script-http-client',
  title: 'The custom code makes an HTTP client of its own',
  severity: everywhere('warning'),
  visits: 'script',
  why: 'Its calls go past the connection and its gateway; Context.SendAsync is the way out that the platform supports.',
  source: 'CODE',
  *check(file) {
    for (const range of rangesOf(scannedOf(file).code, /\bnew\s+(?:[\w.]+\.)?HttpClient\s*\(/g))
      yield {
        at: '',
        range: { start: range.start, end: range.end - 1 },
        message: 'Use Context.SendAsync instead of an HttpClient of its own.',
      };
  },
});
