import { proposed, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { INDEPENDENT } from './suffix.ts';
import { textIn } from './textIn.ts';

const MOST = 30;

export const titleIndependentSuffix = rule({
  id: 'title-independent-suffix',
  title: 'The title says (Independent Publisher)',
  severity: { certified: 'off', independent: 'info', custom: 'off' },
  visits: 'info',
  why: 'Only the pull request carries the suffix; the platform adds it to the title by itself.',
  source: 'SUB, IP, PR',
  *check(info) {
    const title = textIn(info, 'title');
    if (!title || !INDEPENDENT.test(title.text)) return;
    const better = title.text.replace(INDEPENDENT, '');
    const isLong = title.text.length > MOST;
    yield {
      at: title.at,
      message: isLong
        ? `With "(Independent Publisher)" the title has ${title.text.length} characters, more than ${MOST}.`
        : 'The title need not say "(Independent Publisher)".',
      severity: isLong ? { certified: 'off', independent: 'warning', custom: 'off' } : undefined,
      fix:
        better.trim() === ''
          ? undefined
          : proposed(`Change to "${clipped(better)}"`, set(title.at, better)),
    };
  },
});
