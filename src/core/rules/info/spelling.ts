import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { type Misspelling, misspellingsIn } from '../words/misspellings.ts';

const TEXTS = ['title', 'summary', 'description', 'x-ms-summary'] as const;

export const spelling = rule({
  id: 'spelling',
  title: 'A word is misspelt',
  severity: { certified: 'warning', independent: 'warning', custom: 'off' },
  visits: ['info', 'operation', 'parameter', 'schema'],
  keys: TEXTS,
  why: 'Reviewers read every text and send back what is misspelt.',
  source: 'SUB, VAL practice',
  *check({ at, value }) {
    for (const key of TEXTS) {
      const text = textOf(value, key);
      if (text === undefined) continue;
      const wrong = [...misspellingsIn(text)];
      if (wrong.length === 0) continue;
      const place = child(at, key);
      yield {
        at: place,
        message: wrong.map(({ word, right }) => `"${word}" is spelt "${right}".`).join(' '),
        fix: proposed(titleOf(wrong), set(place, corrected(text, wrong))),
      };
    }
  },
});

const titleOf = (wrong: readonly Misspelling[]): string =>
  wrong.length === 1 ? `Change to "${wrong[0]?.right ?? ''}"` : 'Correct the spelling';

function corrected(text: string, wrong: readonly Misspelling[]): string {
  let result = '';
  let from = 0;
  for (const { at, word, right } of wrong) {
    result += text.slice(from, at) + right;
    from = at + word.length;
  }
  return result + text.slice(from);
}
