import { rule } from '../rule.ts';
import { isRead } from './json-unparseable.ts';

const MARK = '\ufeff';

export const fileHasBom = rule({
  id: 'file-has-bom',
  title: 'The file begins with a byte order mark',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'jsonFile',
  why: 'The command line tool of the platform reads plain UTF-8 when it uploads, and fails on the mark.',
  source: 'PAC reads `utf-8-sig` for validate but plain for upload',
  *check({ file, tree: { text } }) {
    if (!isRead(file) || file.kind !== 'text') return;
    const range = { start: 0, end: Math.min(1, text.length) };
    if (file.encoding.startsWith('utf-16'))
      yield { at: '', range, message: 'The file is stored as UTF-16. Store it as UTF-8.' };
    else if (text.startsWith(MARK))
      yield {
        at: '',
        range,
        message: 'The file begins with a byte order mark, which some tools take for a character.',
        fix: {
          title: 'Remove the mark',
          safe: true,
          changes: [],
          edits: [{ offset: 0, length: MARK.length, text: '' }],
        },
      };
  },
});
