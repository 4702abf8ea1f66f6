import { collapsed } from '../words/spacing.ts';
import { better, textRule } from '../words/textRule.ts';

export const operationSummarySpacing = textRule({
  id: 'operation-summary-spacing',
  title: 'The summary has needless blanks',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'operation',
  key: 'summary',
  why: 'Designers show the summary as it is written.',
  source: 'SUB',
  judge(summary) {
    const tidy = collapsed(summary);
    // Of blanks at the end alone, operation-summary-end tells.
    if (summary.trimEnd() === tidy) return undefined;
    const where = summary.trim() === tidy ? 'before its first word' : 'between its words';
    return {
      message: `The summary "${tidy}" has needless blanks ${where}.`,
      better: better(tidy),
    };
  },
});
