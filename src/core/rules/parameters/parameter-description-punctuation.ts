import { textOf } from '../../text/value.ts';
import { withoutStop } from '../words/descriptions.ts';
import { textRule } from '../words/textRule.ts';

export const parameterDescriptionPunctuation = textRule({
  id: 'parameter-description-punctuation',
  title: 'The description of the parameter does not end like a sentence',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'parameter',
  key: 'description',
  why: 'Descriptions are full sentences; reviewers ask for the full stop.',
  source: 'SUB',
  judge: (description, { value }) => withoutStop(description, textOf(value, 'x-ms-summary')),
});
