import { textOf } from '../../text/value.ts';
import { repeated } from '../words/descriptions.ts';
import { textRule } from '../words/textRule.ts';

export const operationDescriptionEqualsSummary = textRule({
  id: 'operation-description-equals-summary',
  title: 'The description only repeats the summary',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'operation',
  key: 'description',
  why: 'It is the place to tell what the operation does, needs and gives; makers and agents read both.',
  source: 'CS, STR',
  judge: (description, { value }) => repeated(description, textOf(value, 'summary')),
});
