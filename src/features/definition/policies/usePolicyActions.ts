import { FILE_NAMES, newTextFile } from '../../../core/connector/files.ts';
import type { PolicyTemplate } from '../../../core/connector/policies/template.ts';
import {
  addPolicy,
  duplicatePolicy,
  movePolicy,
  type PlacedPolicy,
} from '../../../core/connector/policies/write.ts';
import { child, type Pointer } from '../../../core/text/pointer.ts';
import { type Json, jsonOf, member } from '../../../core/text/value.ts';
import { useDesk } from '../../../store/desk.tsx';
import { fileWithRole } from '../../../store/openFiles.ts';

/** What can be done with policies as a whole, each one undo step; the changed one is chosen then. */
export interface PolicyActions {
  create(template: PolicyTemplate): void;
  duplicate(at: Pointer): void;
  move(at: Pointer, by: -1 | 1): void;
}

export function usePolicyActions(): PolicyActions {
  const { studio } = useDesk();
  const file = () => fileWithRole(studio.getState().files, 'properties');
  const propertiesNow = (): Json | undefined => {
    const root = file()?.tree?.root;
    return root && member(jsonOf(root), 'properties');
  };
  const place = (placed: PlacedPolicy, label: string, field?: string) => {
    const name = file()?.file.name;
    if (name === undefined) return;
    studio.getState().change(name, placed.changes, label);
    if (field === undefined) studio.getState().goTo({ item: placed.at });
    else studio.getState().show(name, child(placed.at, field), 'field');
  };
  return {
    create(template) {
      const { put, show } = studio.getState();
      if (file()) return place(addPolicy(propertiesNow(), template), 'Add policy', 'title');
      const { at, changes } = addPolicy(undefined, template);
      const first = changes[0];
      const value = first?.op === 'set' ? first.value : [];
      const content = { properties: { connectionParameters: {}, policyTemplateInstances: value } };
      put(
        newTextFile(FILE_NAMES.properties, `${JSON.stringify(content, null, 4)}\n`),
        'Add policy',
      );
      show(FILE_NAMES.properties, child(at, 'title'), 'field');
    },
    duplicate: (at) => place(duplicatePolicy(propertiesNow(), at), 'Duplicate policy', 'title'),
    move(at, by) {
      const placed = movePolicy(propertiesNow(), at, by);
      if (placed) place(placed, 'Move policy');
    },
  };
}
