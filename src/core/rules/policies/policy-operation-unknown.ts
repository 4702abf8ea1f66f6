import { instancesIn } from '../../connector/policies/instances.ts';
import { unknownOperations } from '../operations/unknownOperations.ts';
import { everywhere, rule } from '../rule.ts';

export const policyOperationUnknown = rule({
  id: 'policy-operation-unknown',
  title: 'A policy names an operation that is not there',
  severity: everywhere('error'),
  visits: 'properties',
  why: 'The platform says nothing of it, and the policy does not run.',
  source: 'cross-file',
  *check({ value }, context) {
    for (const { operations, operationsAt } of instancesIn(value))
      yield* unknownOperations(operationsAt, operations, context);
  },
});
