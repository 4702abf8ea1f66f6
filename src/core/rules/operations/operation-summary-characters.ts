import { everywhere } from '../rule.ts';
import { withoutEnd } from '../words/ending.ts';
import { quoted } from '../words/quote.ts';
import { textRule } from '../words/textRule.ts';
import { RESTRICTED } from './summaryCharacters.ts';

const UNUSUAL = /[^\p{L}\p{M}\p{N}\s()]/gu;

export const operationSummaryCharacters = textRule({
  id: 'operation-summary-characters',
  title: 'The summary has other characters than letters, digits, blanks and brackets',
  severity: { ...everywhere('info'), custom: 'off' },
  visits: 'operation',
  key: 'summary',
  why: 'The submission pages allow no others in summaries; hyphens, apostrophes, commas and dots are let pass in practice.',
  source: 'SUB',
  judge(summary) {
    // What is refused, and what stands at the end, has a rule of its own.
    const found = new Set(withoutEnd(summary).replace(RESTRICTED, '').match(UNUSUAL));
    if (found.size === 0) return undefined;
    return {
      message: `The summary ${quoted(summary)} has ${[...found].join(' ')}: only letters, digits, blanks and round brackets are asked for.`,
    };
  },
});
