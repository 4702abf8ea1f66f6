import { child, type Pointer } from '../../text/pointer.ts';
import { itemsOf, type Json, type JsonObject, member, textOf } from '../../text/value.ts';

export const DATA = 'x-ms-openai-data';
export const MANIFEST = 'x-ms-openai-manifest';
export const CONFIRMATION = 'x-ms-require-user-confirmation';

/** Whether assistants may call the operation. */
export const isEnabled = (operation: JsonObject): boolean =>
  member(operation[DATA], 'openai-enabled') === true;

/** Whether it is the one door to a server of tools (extensions.md, `x-ms-agentic-protocol`). */
export const isAgentic = (operation: JsonObject): boolean =>
  textOf(operation, 'x-ms-agentic-protocol') !== undefined;

/** What the operation says of itself and others to assistants. */
export function* dataEntries(
  at: Pointer,
  operation: JsonObject,
): Iterable<{ readonly at: Pointer; readonly value: Json; readonly id: string | undefined }> {
  for (const [index, value] of itemsOf(member(operation[DATA], 'operations')).entries())
    yield { at: child(at, DATA, 'operations', index), value, id: textOf(value, 'operationId') };
}
