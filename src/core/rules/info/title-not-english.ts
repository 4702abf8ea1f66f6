import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { textIn } from './textIn.ts';

const FOREIGN = /\P{ASCII}/u;
const MARKS = /\s*[™®©℠]/gu;

export const titleNotEnglish = rule({
  id: 'title-not-english',
  title: 'The title is not written in English letters',
  severity: { certified: 'warning', independent: 'warning', custom: 'off' },
  visits: 'info',
  why: 'The validator wants English: plain letters, without marks such as ™.',
  source: 'VAL ValueMustBeInEnglish, SUB',
  *check(info) {
    const title = textIn(info, 'title');
    const character = title && FOREIGN.exec(title.text)?.[0];
    if (!title || character === undefined) return;
    const better = title.text.replace(MARKS, '').trim();
    const isMended = better !== '' && !FOREIGN.test(better);
    yield {
      at: title.at,
      message: `The title has the character "${character}", which is not among those of English.`,
      fix: isMended ? safely(`Change to "${clipped(better)}"`, set(title.at, better)) : undefined,
    };
  },
});
