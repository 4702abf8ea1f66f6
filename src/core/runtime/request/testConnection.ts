import { isObject, member, textOf } from '../../text/value.ts';
import type { Call } from './call.ts';

/**
 * The call that tells whether a connection works, as `x-ms-capabilities` names it (runtime.md 3.2): any success is one.
 * Undefined where the definition names none, or an operation that it does not have.
 */
export function testConnectionCall(
  call: Pick<Call, 'definition' | 'apiProperties' | 'connection' | 'options'>,
): Call | undefined {
  const test = member(call.definition.root['x-ms-capabilities'], 'testConnection');
  const [operation] = call.definition.operationsWithId(textOf(test, 'operationId') ?? '');
  const parameters = member(test, 'parameters');
  return operation && { ...call, operation, values: isObject(parameters) ? parameters : {} };
}
