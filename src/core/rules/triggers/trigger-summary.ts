import { everywhere } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { textRule } from '../words/textRule.ts';
import { isTrigger } from './triggerKinds.ts';

export const triggerSummary = textRule({
  id: 'trigger-summary',
  title: 'The summary of the trigger does not begin with "When"',
  severity: { ...everywhere('info'), custom: 'off' },
  visits: 'operation',
  key: 'summary',
  why: 'It is the sentence that a flow begins with: "When an invoice is paid".',
  source: 'STR',
  judge(summary, operation) {
    if (!isTrigger(operation) || /^\s*when\b/i.test(summary)) return undefined;
    return { message: `The summary ${quoted(summary)} of a trigger does not begin with "When".` };
  },
});
