import { child } from '../../text/pointer.ts';
import { entriesOf, isObject, member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { nameOf } from '../operations/operationIds.ts';
import { everywhere, rule } from '../rule.ts';

export const responseMissing = rule({
  id: 'response-missing',
  title: 'The operation has no response',
  severity: everywhere('error'),
  visits: 'operation',
  why: 'The responses say what an operation gives to the steps after it; one at least must be there.',
  source: 'VAL OperationMustHaveResponse',
  *check(operation) {
    const { at, value } = operation;
    const responses = member(value, 'responses');
    if (responses !== undefined && !(isObject(responses) && entriesOf(responses).length === 0))
      return;
    const place = child(at, 'responses');
    yield {
      at: responses === undefined ? at : place,
      message: `The operation ${nameOf(operation)} defines no response.`,
      fix: proposed('Add response 200', set(child(place, '200'), { description: 'OK' })),
    };
  },
});
