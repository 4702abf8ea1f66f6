import type { Operation } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, type Problem, rule } from '../rule.ts';
import { operationIdsOf, routeOf } from './operationIds.ts';

export const operationIdDuplicate = rule({
  id: 'operation-id-duplicate',
  title: 'Two operations have the same ID',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'Flows and apps call an operation by its ID; of two with the same one, only one can be called.',
  source: 'VAL OperationIdNotUnique, PFX',
  *check(_site, { definition }) {
    const ids = operationIdsOf(definition);
    const last = new Map(
      definition.operations.map((operation) => [operation.operationId.toLowerCase(), operation]),
    );
    for (const operation of definition.operations) {
      const id = operation.operationId;
      if (id === '') continue;
      // Either of the two may be the one to change, so both are told: the first of its last namesake.
      const first = definition.operationNamed(id);
      const twin = first === operation ? last.get(id.toLowerCase()) : first;
      if (twin && twin !== operation) {
        yield problem(
          operation,
          `${routeOf(twin)} has the ID "${twin.operationId}" too.`,
          ids.free(id),
        );
        continue;
      }
      const alike = ids.firstAlike(id);
      if (alike && alike !== operation)
        yield {
          ...problem(
            operation,
            `Without its other characters "${id}" is the same as "${alike.operationId}" of ${routeOf(alike)}: Power Apps cannot tell them apart.`,
            ids.free(id),
          ),
          severity: everywhere('warning'),
        };
    }
  },
});

function problem(operation: Operation, message: string, free: string): Problem {
  const at = child(operation.at, 'operationId');
  return { at, message, fix: proposed(`Change to "${free}"`, set(at, free)) };
}
