import { child } from '../../text/pointer.ts';
import { proposed } from '../fix.ts';
import { nameOf } from '../operations/operationIds.ts';
import { rule } from '../rule.ts';
import { isSuccess, responsesOf } from './responses.ts';

export const responseSuccessMissing = rule({
  id: 'response-success-missing',
  title: 'The operation has no response for success',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'operation',
  why: 'What the operation gives when all goes well stands in a 2xx response; products that look for one find nothing to offer.',
  source: 'VAL OperationShouldHaveSuccessfulResponse, CS, SUB',
  *check(operation) {
    const responses = responsesOf(operation);
    if (responses.length === 0 || responses.some(isSuccess)) return;
    const at = child(operation.at, 'responses');
    const isLoneDefault = responses.length === 1 && responses[0]?.status === 'default';
    yield {
      at,
      message: `The operation ${nameOf(operation)} has no 2xx response.`,
      fix: isLoneDefault
        ? proposed('Make the default the response 200', {
            op: 'rename',
            at: child(at, 'default'),
            key: '200',
          })
        : undefined,
    };
  },
});
