import { safely, set } from '../fix.ts';
import { rule, type SeverityByProfile } from '../rule.ts';
import { isForeign } from '../words/english.ts';
import { plainPunctuation } from '../words/plainPunctuation.ts';
import { textIn } from './textIn.ts';

const FOREIGN = /\P{ASCII}/u;
const MILD: SeverityByProfile = { certified: 'info', independent: 'info', custom: 'off' };

export const descriptionNotEnglish = rule({
  id: 'description-not-english',
  title: 'The description is not written in plain English',
  severity: { certified: 'warning', independent: 'warning', custom: 'off' },
  visits: 'info',
  why: 'The validator wants English; the platform translates from it.',
  source: 'VAL ValueMustBeInEnglish, SUB',
  *check(info) {
    const description = textIn(info, 'description');
    if (!description) return;
    const { at, text } = description;
    if (isForeign(text)) {
      yield { at, message: 'The description is not in English.' };
      return;
    }
    const plain = plainPunctuation(text);
    const foreign = FOREIGN.exec(plain)?.[0];
    if (plain !== text)
      yield {
        at,
        message: 'The description has curly quotes, long dashes or other typographic characters.',
        severity: MILD,
        fix: safely('Use straight quotes and hyphens', set(at, plain)),
      };
    else if (foreign !== undefined)
      yield {
        at,
        message: `The description has the character "${foreign}", which is not among those of English.`,
        severity: MILD,
      };
  },
});
