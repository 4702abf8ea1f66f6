import { definitionOf, type Operation } from '../../core/swagger/definition.ts';
import {
  duplicateOperation,
  firstFree,
  moveOperation,
  newOperation,
  type Placing,
  removeOperation,
} from '../../core/swagger/operationChanges.ts';
import type { Change } from '../../core/text/change.ts';
import { child, lastOf, type Pointer, parentOf } from '../../core/text/pointer.ts';
import { isObject, type JsonObject, jsonOf, member } from '../../core/text/value.ts';
import { useDesk } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import { type Item, itemsIn } from './list/items.ts';
import type { NewThing } from './list/ListHead.tsx';
import { usePolicyActions } from './policies/usePolicyActions.ts';

/** What can be done with the items as a whole, each one undo step. */
export interface DefinitionActions {
  create(kind: NewThing, after: Pointer | undefined): void;
  duplicate(item: Item): void;
  remove(item: Item): void;
  move(item: Item, by: -1 | 1): void;
}

export function useDefinitionActions(): DefinitionActions {
  const { studio } = useDesk();
  const policies = usePolicyActions();
  const rootNow = (): JsonObject => {
    const root = fileWithRole(studio.getState().files, 'definition')?.tree?.root;
    const value = root && jsonOf(root);
    return isObject(value) ? value : {};
  };
  const operationAt = (at: Pointer): Operation | undefined =>
    definitionOf(rootNow()).operations.find((operation) => operation.at === at);
  const change = (role: 'definition' | 'properties', changes: readonly Change[], label: string) => {
    const { files, change: apply } = studio.getState();
    const name = fileWithRole(files, role)?.file.name;
    if (name !== undefined) apply(name, changes, label);
  };
  const place = ({ changes, at }: Placing, label: string) => {
    change('definition', changes, label);
    const name = fileWithRole(studio.getState().files, 'definition')?.file.name;
    if (name !== undefined) studio.getState().show(name, child(at, 'summary'), 'field');
  };
  return {
    create(kind, after) {
      if (typeof kind === 'object') return policies.create(kind);
      const root = rootNow();
      if (kind !== 'schema') {
        const isOperation = after?.startsWith('/paths/');
        return place(newOperation(root, kind, isOperation ? after : undefined), 'Add operation');
      }
      const name = firstFree(
        'NewSchema',
        (taken) => member(root['definitions'], taken) !== undefined,
      );
      const at = child('/definitions', name);
      change(
        'definition',
        [{ op: 'set', at, value: { type: 'object', properties: {} } }],
        'Add schema',
      );
      studio.getState().goTo({ item: at });
    },
    duplicate({ at, file }) {
      const operation = operationAt(at);
      if (operation) return place(duplicateOperation(rootNow(), operation), 'Duplicate operation');
      if (file === 'properties') return policies.duplicate(at);
      const shared = parentOf(at);
      const value = member(member(rootNow(), lastOf(shared)), lastOf(at));
      const copy = firstFree(
        `${lastOf(at)}Copy`,
        (taken) => member(member(rootNow(), lastOf(shared)), taken) !== undefined,
      );
      change(
        'definition',
        [{ op: 'insert', at: child(shared, copy), value: value ?? {}, after: lastOf(at) }],
        'Duplicate',
      );
      studio.getState().goTo({ item: child(shared, copy) });
    },
    remove({ at, file, title }) {
      const operation = operationAt(at);
      studio.getState().goTo({ item: undefined });
      change(
        file,
        operation ? removeOperation(operation) : [{ op: 'remove', at }],
        `Delete ${title || 'operation'}`,
      );
    },
    move({ at, file, group }, by) {
      if (file === 'properties') return policies.move(at, by);
      const operation = operationAt(at);
      if (operation) {
        // Past what is next to it in the list, where actions and triggers are apart.
        const listed = itemsIn(rootNow(), undefined).filter((item) => item.group === group);
        const next = listed[listed.findIndex((item) => item.at === at) + by];
        const past = next && operationAt(next.at);
        if (past) change('definition', moveOperation(rootNow(), operation, past), 'Move operation');
        return;
      }
      const keys = Object.keys(member(rootNow(), lastOf(parentOf(at))) ?? {});
      const to = keys.indexOf(lastOf(at)) + by;
      if (to >= 0 && to < keys.length) change('definition', [{ op: 'move', at, to }], 'Move');
    },
  };
}
