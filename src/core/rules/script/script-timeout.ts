import { everywhere, rule } from '../rule.ts';
import { rangesOf, scannedOf } from './scriptCode.ts';

const WAITS =
  /\bTask\s*\.\s*Delay\s*\(|\bThread\s*\.\s*Sleep\s*\(|\bwhile\s*\(\s*true\s*\)|\bfor\s*\(\s*;\s*;\s*\)/g;

export const scriptTimeout = rule({
  id: 'script-timeout',
  title: 'The custom code waits, or loops without an end of its own',
  severity: everywhere('info'),
  visits: 'script',
  why: 'A script may run for 5 seconds by the documentation, some say 2 minutes: then the call fails.',
  source: 'CODE, COM',
  *check(file) {
    const { code } = scannedOf(file);
    for (const { start, end } of rangesOf(code, WAITS)) {
      const text = code.slice(start, end).replace(/\s*\($/, '');
      yield {
        at: '',
        range: { start, end: start + text.length },
        message: `${text} may take longer than a script is given.`,
      };
    }
  },
});
