import { LIMITS } from '../limits.ts';
import { everywhere, rule } from '../rule.ts';

const MOST = LIMITS.operations;

export const operationCount = rule({
  id: 'operation-count',
  title: 'The connector has too many operations',
  severity: everywhere('warning'),
  visits: 'definition',
  why: 'The validator refuses more than a number that it does not publish; makers find nothing among so many.',
  source: 'VAL TotalOperationsCountExceedsMaxAllowed',
  *check(_site, { definition }) {
    const { length } = definition.operations;
    if (length <= MOST) return;
    yield {
      at: '/paths',
      message: `The connector has ${length} operations; more than ${MOST} may be refused. Split it by what makers want to do.`,
    };
  },
});
