import { everywhere } from '../rule.ts';
import { hasOpenBracket } from '../words/brackets.ts';
import { withoutEnd } from '../words/ending.ts';
import { quoted } from '../words/quote.ts';
import { better, textRule } from '../words/textRule.ts';

export const parameterSummaryEnd = textRule({
  id: 'parameter-summary-end',
  title: 'The label ends with punctuation',
  severity: { ...everywhere('info'), custom: 'off' },
  visits: 'parameter',
  key: 'x-ms-summary',
  why: 'It is the label of a field, not a sentence or question.',
  source: 'SUB',
  judge(label) {
    const trimmed = withoutEnd(label);
    if (trimmed === label) return undefined;
    return {
      message: `The label ${quoted(label)} ends with ${/\s$/.test(label) ? 'a blank' : 'punctuation'}.`,
      better: hasOpenBracket(trimmed) ? undefined : better(trimmed),
    };
  },
});
