import { everywhere } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { asSentence, needlessCapitals, startsSmall } from '../words/styles.ts';
import { perhaps, textRule } from '../words/textRule.ts';
import { codeIn, titleOf } from './summaryStyle.ts';

export const operationSummaryCasing = textRule({
  id: 'operation-summary-casing',
  title: 'The summary is not written like a sentence',
  severity: everywhere('info'),
  visits: 'operation',
  key: 'summary',
  why: 'Summaries begin with a capital and go on in small letters but for names, so that actions of all connectors look alike.',
  source: 'STR, EXT',
  judge(summary, operation, context) {
    const isSmall = startsSmall(summary);
    if (!isSmall && needlessCapitals(summary, '').length === 0) return undefined;
    const capitals = needlessCapitals(summary, titleOf(context));
    if (!isSmall && capitals.length === 0) return undefined;
    if (codeIn(summary, operation, context) !== undefined) return undefined;
    const fault = isSmall ? 'begins with a small letter' : 'has capitals that a sentence has not';
    return {
      message: `The summary ${quoted(summary)} ${fault}.`,
      better: perhaps(asSentence(summary, capitals)),
    };
  },
});
