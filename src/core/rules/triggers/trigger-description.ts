import { everywhere } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { textRule } from '../words/textRule.ts';
import { isTrigger } from './triggerKinds.ts';

const BEGINNING = /^\s*(?:this operation )?triggers when\b/i;

export const triggerDescription = textRule({
  id: 'trigger-description',
  title: 'The description of the trigger does not begin with "Triggers when"',
  severity: { ...everywhere('info'), custom: 'off' },
  visits: 'operation',
  key: 'description',
  why: 'So makers read at once what makes a flow run.',
  source: 'STR',
  judge(description, operation) {
    if (!isTrigger(operation) || BEGINNING.test(description)) return undefined;
    return {
      message: `The description ${quoted(description)} does not begin with "Triggers when" or "This operation triggers when".`,
    };
  },
});
