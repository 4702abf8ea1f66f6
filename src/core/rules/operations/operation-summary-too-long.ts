import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { rule } from '../rule.ts';

const MOST = 80;

export const operationSummaryTooLong = rule({
  id: 'operation-summary-too-long',
  title: 'The summary is too long',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: 'operation',
  why: 'Designers cut it off; what more there is to say belongs in the description.',
  source: 'SUB, STR, VAL OperationSummaryTooLong',
  *check({ at, value }) {
    const length = textOf(value, 'summary')?.length ?? 0;
    if (length <= MOST) return;
    yield {
      at: child(at, 'summary'),
      message: `The summary has ${length} characters; at most ${MOST} are allowed.`,
    };
  },
});
