import { child } from '../../text/pointer.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { dataEntries } from './openAiData.ts';

export const aiOperationMismatch = rule({
  id: 'ai-operation-mismatch',
  title: 'Assistants are told of an operation that is not there',
  severity: everywhere('warning'),
  visits: 'operation',
  why: 'What is said under an unknown ID, a confirmation above all, holds for nothing.',
  source: 'corpus',
  *check({ at, value, operationId }, context) {
    for (const { at: place, id } of dataEntries(at, value)) {
      if (id === undefined || id === operationId) continue;
      if (context.lookup.operationsWithId(id).length > 0) continue;
      const idAt = child(place, 'operationId');
      yield {
        at: idAt,
        message: `There is no operation "${clipped(id)}".`,
        fix: operationId
          ? proposed(`Change to "${operationId}"`, set(idAt, operationId))
          : undefined,
      };
    }
  },
});
