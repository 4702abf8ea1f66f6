import { hasOpenBracket } from '../words/brackets.ts';
import { withoutEnd } from '../words/ending.ts';
import { quoted } from '../words/quote.ts';
import { better, textRule } from '../words/textRule.ts';
import { RESTRICTED } from './summaryCharacters.ts';

export const operationSummaryRestrictedCharacters = textRule({
  id: 'operation-summary-restricted-characters',
  title: 'The summary has a character that is not allowed there',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: 'operation',
  key: 'summary',
  why: 'The validator refuses the characters / \\ < > * % & ? in summaries.',
  source: 'VAL! RestrictedCharactersInSummary, STR',
  judge(summary) {
    const found = [...new Set(summary.match(RESTRICTED))];
    if (found.length === 0) return undefined;
    const spelled = withoutEnd(spelledOut(summary));
    const isClear = spelled.search(RESTRICTED) < 0 && !hasOpenBracket(spelled);
    return {
      message: `The summary ${quoted(summary)} has ${found.join(' ')}, which must not be in a summary.`,
      better: isClear ? better(spelled) : undefined,
    };
  },
});

/** `Create/update R&D task?` is `Create or update R and D task?` */
const spelledOut = (summary: string): string =>
  joined(joined(withoutEnd(summary), '/', ' or '), '&', ' and ');

const joined = (text: string, by: string, word: string): string =>
  text
    .split(by)
    .map((part) => part.trim())
    .join(word);
