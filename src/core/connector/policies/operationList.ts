import type { Change } from '../../text/change.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { isArray, type Json } from '../../text/value.ts';

/**
 * Changes to a list of operation ids in apiProperties.json: those a policy runs for, or those of the custom code. An
 * absent list and an empty one both mean all operations, so the last id takes the list with it.
 */
export function addOperationId(at: Pointer, list: Json | undefined, id: string): Change {
  return isArray(list) && list.length > 0
    ? { op: 'insert', at: child(at, list.length), value: id }
    : { op: 'set', at, value: [id] };
}

export function removeOperationId(at: Pointer, list: Json | undefined, id: string): Change[] {
  if (!isArray(list)) return [];
  const index = list.indexOf(id);
  if (index < 0) return [];
  return [{ op: 'remove', at: list.length === 1 ? at : child(at, index) }];
}
