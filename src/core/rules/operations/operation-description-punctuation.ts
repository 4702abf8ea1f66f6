import { textOf } from '../../text/value.ts';
import { withoutStop } from '../words/descriptions.ts';
import { textRule } from '../words/textRule.ts';

export const operationDescriptionPunctuation = textRule({
  id: 'operation-description-punctuation',
  title: 'The description does not end like a sentence',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'operation',
  key: 'description',
  why: 'Descriptions are full sentences; reviewers ask for the full stop.',
  source: 'SUB, CS',
  judge: (description, { value }) => withoutStop(description, textOf(value, 'summary')),
});
