import { child } from '../../text/pointer.ts';
import { proposed, set } from '../fix.ts';
import { nearestOperationId } from '../operations/operationIds.ts';
import { everywhere, rule } from '../rule.ts';
import { ASKING_KEYS, asksOf } from './asks.ts';

export const dynamicOperationUnknown = rule({
  id: 'dynamic-operation-unknown',
  title: 'An extension names an operation that is not there',
  severity: everywhere('error'),
  visits: ['definition', 'operation', 'parameter', 'schema'],
  keys: ASKING_KEYS,
  why: 'The choices, fields or test behind it are fetched by that operation: makers get an error in their place.',
  source: 'VAL OperationIdNotFound',
  *check(owner, context) {
    for (const { at, operationId } of asksOf(owner)) {
      if (operationId === '' || context.lookup.operationNamed(operationId)) continue;
      const place = child(at, 'operationId');
      const similar = context.fact(nearestOperationId, operationId);
      yield {
        at: place,
        message: `There is no operation "${operationId}" in this connector.`,
        fix: similar ? proposed(`Change to "${similar}"`, set(place, similar)) : undefined,
      };
    }
  },
});
