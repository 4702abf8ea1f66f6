import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { collapsed } from '../words/spacing.ts';
import { textIn } from './textIn.ts';

export const titleSpacing = rule({
  id: 'title-spacing',
  title: 'The title has blanks too many',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'info',
  why: 'They show in lists, and a search for the name does not find it.',
  source: 'SUB',
  *check(info) {
    const title = textIn(info, 'title');
    // A blank at the end is reported by title-end-char.
    if (!title || collapsed(title.text) === title.text.trimEnd()) return;
    const better = collapsed(title.text);
    yield {
      at: title.at,
      message: 'The title has a blank in front, two in a row, or a line break.',
      fix: safely(`Change to "${clipped(better)}"`, set(title.at, better)),
    };
  },
});
