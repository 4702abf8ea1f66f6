import { child, type Pointer } from '../../text/pointer.ts';
import type { Json } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import type { Problem, RuleContext } from '../rule.ts';
import { nearestOperationId } from './operationIds.ts';

/** The items of a list of operation ids that name no operation of the connector. */
export function* unknownOperations(
  at: Pointer,
  list: readonly Json[],
  context: RuleContext,
): Iterable<Problem> {
  for (const [index, id] of list.entries()) {
    if (typeof id === 'string' && context.lookup.operationNamed(id.trim())) continue;
    const place = child(at, index);
    const similar = typeof id === 'string' ? context.fact(nearestOperationId, id) : undefined;
    yield {
      at: place,
      message: `There is no operation ${JSON.stringify(id)} in this connector.`,
      fix: similar ? proposed(`Change to "${similar}"`, set(place, similar)) : undefined,
    };
  }
}
