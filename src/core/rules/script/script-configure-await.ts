import { everywhere, rule } from '../rule.ts';
import { awaitsIn } from './scriptAwaits.ts';
import { scannedOf } from './scriptCode.ts';

export const scriptConfigureAwait = rule({
  id: 'script-configure-await',
  title: 'The custom code awaits without ConfigureAwait(false)',
  severity: everywhere('info'),
  visits: 'script',
  why: 'All samples of the platform do so; reviewers ask for it.',
  source: 'CODE samples',
  *check(file) {
    for (const range of awaitsIn(scannedOf(file).code)) {
      yield {
        at: '',
        range,
        message: 'await goes with .ConfigureAwait(false).',
        fix: {
          title: 'Add .ConfigureAwait(false)',
          safe: false,
          changes: [],
          edits: [{ offset: range.end, length: 0, text: '.ConfigureAwait(false)' }],
        },
      };
    }
  },
});
