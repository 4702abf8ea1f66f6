import { child } from '../../text/pointer.ts';
import { everywhere, rule } from '../rule.ts';

const MOST = 70;

export const operationIdTooLong = rule({
  id: 'operation-id-too-long',
  title: 'The operation ID is too long',
  severity: everywhere('warning'),
  visits: 'operation',
  why: 'The validator refuses IDs above a length that it does not publish; the longest it is known to have let pass has 77 characters.',
  source: 'VAL OperationIdTooLong',
  *check({ at, operationId: { length } }) {
    if (length <= MOST) return;
    yield {
      at: child(at, 'operationId'),
      message: `The operationId has ${length} characters; above ${MOST} the validator may refuse it.`,
    };
  },
});
