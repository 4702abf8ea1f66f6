import { kindOf } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { member } from '../../text/value.ts';
import { nameOf } from '../operations/operationIds.ts';
import { everywhere, rule } from '../rule.ts';
import { pollingPolicies, pollsFor } from './polling.ts';
import { isBatch } from './triggerKinds.ts';

export const triggerPollingPolicy = rule({
  id: 'trigger-polling-policy',
  title: 'Nothing polls for the trigger',
  severity: everywhere('warning'),
  visits: 'operation',
  why: 'Without a pollingtrigger policy every poll gives the same items again, unless the API itself keeps track and x-ms-trigger-metadata says so.',
  source: 'POLL',
  *check(operation, context) {
    if (!isBatch(operation) || kindOf(operation) !== 'polling') return;
    if (member(operation.value, 'x-ms-trigger-metadata') !== undefined) return;
    const { properties } = context;
    // Without apiProperties.json nobody knows.
    if (properties === undefined) return;
    if (pollingPolicies(properties).some((policy) => pollsFor(policy, operation.operationId)))
      return;
    yield {
      at: child(operation.at, 'x-ms-trigger'),
      message: `No pollingtrigger policy names the trigger ${nameOf(operation)}, nor has it x-ms-trigger-metadata.`,
    };
  },
});
