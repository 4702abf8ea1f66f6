import { isObject } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';

export const noOperations = rule({
  id: 'no-operations',
  title: 'The connector has no operations',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'There is nothing that makers could do with it.',
  source: 'SUB',
  *check({ value }, { definition }) {
    // That paths are missing altogether is another rule's finding.
    if (!isObject(value['paths']) || definition.operations.length > 0) return;
    yield {
      at: '/paths',
      message: 'The connector has no operations: add an action or a trigger.',
    };
  },
});
