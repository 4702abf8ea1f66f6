import { textOf } from '../../text/value.ts';
import { clipped } from '../words/clipped.ts';
import { endsAsSentence, saysTheSame, withFullStop } from '../words/sentence.ts';
import { better, textRule } from '../words/textRule.ts';

export const operationDescriptionPunctuation = textRule({
  id: 'operation-description-punctuation',
  title: 'The description does not end like a sentence',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'operation',
  key: 'description',
  why: 'Descriptions are full sentences; reviewers ask for the full stop.',
  source: 'SUB, CS',
  judge(description, { value }) {
    if (endsAsSentence(description)) return undefined;
    // Then it is no description yet, which is more than a missing stop.
    if (saysTheSame(description, textOf(value, 'summary') ?? '')) return undefined;
    return {
      message: `The description "${clipped(description)}" has no full stop at its end.`,
      better: better(withFullStop(description), 'Add a full stop'),
    };
  },
});
