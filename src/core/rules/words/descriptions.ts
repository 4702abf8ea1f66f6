import { clipped } from './clipped.ts';
import { markupIn, withoutTags } from './markup.ts';
import { endsAsSentence, saysTheSame, withFullStop } from './sentence.ts';
import { better, type Judged } from './textRule.ts';

/** What is wrong with a description beside its label, for operations and parameters alike. */
export function withoutStop(description: string, label: string | undefined): Judged | undefined {
  // What only repeats the label is no description yet, which is more than a missing stop.
  if (endsAsSentence(description) || repeated(description, label)) return undefined;
  return {
    message: `The description "${clipped(description)}" has no full stop at its end.`,
    better: better(withFullStop(description), 'Add a full stop'),
  };
}

export const repeated = (description: string, label: string | undefined): Judged | undefined =>
  saysTheSame(description, label ?? '')
    ? { message: 'The description says the same as the summary.' }
    : undefined;

export function withMarkup(description: string): Judged | undefined {
  const markup = markupIn(description);
  if (!markup) return undefined;
  return {
    message: `The description has ${markup}, which designers show as plain text.`,
    better:
      markup === 'an HTML tag' ? better(withoutTags(description), 'Remove the tags') : undefined,
  };
}
