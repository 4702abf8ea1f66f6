import { isVisible, type Operation } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { routeOf } from './operationIds.ts';

export const operationSummaryDuplicate = rule({
  id: 'operation-summary-duplicate',
  title: 'Two operations have the same summary',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'definition',
  why: 'Makers choose by the summary: of two that are the same they cannot tell which is which.',
  source: 'practice',
  *check(_site, { definition }) {
    const bySummary = new Map<string, Operation[]>();
    for (const operation of definition.operations) {
      const summary = summaryOf(operation).toLowerCase();
      if (summary === '' || !isVisible(operation)) continue;
      const same = bySummary.get(summary);
      if (same) same.push(operation);
      else bySummary.set(summary, [operation]);
    }
    for (const same of bySummary.values()) {
      for (const operation of same) {
        const other = same.find((each) => each !== operation);
        if (!other) continue;
        yield {
          at: child(operation.at, 'summary'),
          message: `${routeOf(other)} has the summary "${clipped(summaryOf(operation))}" too.`,
        };
      }
    }
  },
});

const summaryOf = ({ value }: Operation): string => textOf(value, 'summary')?.trim() ?? '';
