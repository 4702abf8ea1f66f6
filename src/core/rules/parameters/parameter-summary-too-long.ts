import { textRule } from '../words/textRule.ts';

const MOST = 80;

export const parameterSummaryTooLong = textRule({
  id: 'parameter-summary-too-long',
  title: 'The label is too long',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: 'parameter',
  key: 'x-ms-summary',
  why: 'It is the label of a field; what more there is to say belongs in the description.',
  source: 'SUB, STR',
  judge: ({ length }) =>
    length > MOST
      ? { message: `The label has ${length} characters; at most ${MOST} are allowed.` }
      : undefined,
});
