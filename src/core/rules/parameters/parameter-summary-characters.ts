import { everywhere } from '../rule.ts';
import { withoutEnd } from '../words/ending.ts';
import { quoted } from '../words/quote.ts';
import { collapsed } from '../words/spacing.ts';
import { perhaps, textRule } from '../words/textRule.ts';

const UNUSUAL = /[^\p{L}\p{M}\p{N}\s()]/gu;
const APOSTROPHE = /['’]/g;

export const parameterSummaryCharacters = textRule({
  id: 'parameter-summary-characters',
  title: 'The label has other characters than letters, digits, blanks and brackets',
  severity: { ...everywhere('info'), custom: 'off' },
  visits: 'parameter',
  key: 'x-ms-summary',
  why: 'The submission pages allow no others in labels.',
  source: 'SUB',
  judge(label) {
    // What stands at the end has a rule of its own.
    const found = new Set(withoutEnd(label).match(UNUSUAL));
    if (found.size === 0) return undefined;
    return {
      message: `The label ${quoted(label)} has ${[...found].join(' ')}: only letters, digits, blanks and round brackets are asked for.`,
      better: perhaps(collapsed(label.replace(APOSTROPHE, '').replace(UNUSUAL, ' '))),
    };
  },
});
