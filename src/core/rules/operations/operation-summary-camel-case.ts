import { sentenceCase } from '../words/casing.ts';
import { quoted } from '../words/quote.ts';
import { perhaps, textRule } from '../words/textRule.ts';
import { codeIn } from './summaryStyle.ts';

export const operationSummaryCamelCase = textRule({
  id: 'operation-summary-camel-case',
  title: 'The summary reads like code',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'operation',
  key: 'summary',
  why: 'Makers choose actions by their summaries: reviewers ask for words in place of names from the API.',
  source: 'SUB',
  judge(summary, operation, context) {
    const code = codeIn(summary, operation, context);
    if (code === undefined) return undefined;
    const isWhole = summary.trim() === code;
    const words = sentenceCase(code);
    return {
      message: isWhole
        ? `The summary ${quoted(summary)} is written like an ID.`
        : `The summary ${quoted(summary)} has the word ${quoted(code)}, which is written like an ID.`,
      better: perhaps(
        isWhole || summary.startsWith(code)
          ? summary.replace(code, () => words)
          : summary.replace(code, () => words.toLowerCase()),
      ),
    };
  },
});
