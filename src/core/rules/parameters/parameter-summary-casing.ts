import { everywhere } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { asLabel, smallWordsIn } from '../words/styles.ts';
import { perhaps, textRule } from '../words/textRule.ts';

export const parameterSummaryCasing = textRule({
  id: 'parameter-summary-casing',
  title: 'A word of the label begins with a small letter',
  severity: { ...everywhere('info'), custom: 'off' },
  visits: 'parameter',
  key: 'x-ms-summary',
  why: 'Labels are in title case, so that the fields of all connectors look alike.',
  source: 'STR, EXT',
  judge(label) {
    const [first] = smallWordsIn(label);
    if (first === undefined) return undefined;
    return {
      message: `The label ${quoted(label)} is not in title case: ${quoted(first)} begins with a small letter.`,
      better: perhaps(asLabel(label)),
    };
  },
});
