import { child } from '../../text/pointer.ts';
import { member, textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { pascalCase } from '../words/casing.ts';
import { nameOf, operationIdsOf } from './operationIds.ts';

export const operationIdMissing = rule({
  id: 'operation-id-missing',
  title: 'The operation has no ID',
  severity: everywhere('error'),
  visits: 'operation',
  why: 'Flows and apps call an operation by its ID: without one it is not there for them.',
  source: 'VAL OperationIdRequired',
  *check(operation, context) {
    const { at, value } = operation;
    const id = member(value, 'operationId');
    if (id !== undefined && (typeof id !== 'string' || id.trim() !== '')) return;
    const place = child(at, 'operationId');
    const derived = pascalCase(textOf(value, 'summary') ?? '');
    const free = derived && operationIdsOf(context.definition).free(derived);
    yield {
      at: place,
      message: `The operation ${nameOf(operation)} has no operationId.`,
      fix: free === '' ? undefined : proposed(`Add "${free}"`, set(place, free)),
    };
  },
});
