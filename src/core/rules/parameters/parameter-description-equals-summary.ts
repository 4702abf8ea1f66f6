import { textOf } from '../../text/value.ts';
import { repeated } from '../words/descriptions.ts';
import { textRule } from '../words/textRule.ts';

export const parameterDescriptionEqualsSummary = textRule({
  id: 'parameter-description-equals-summary',
  title: 'The description of the parameter only repeats its label',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'parameter',
  key: 'description',
  why: 'Designers show it as the hint inside the field: it should tell what to fill in.',
  source: 'CS, STR',
  judge: (description, { value }) => repeated(description, textOf(value, 'x-ms-summary')),
});
