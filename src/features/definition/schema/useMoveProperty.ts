import type { SchemaRow } from '../../../core/swagger/schemaRows.ts';
import { valueAt } from '../../../core/text/locate.ts';
import { child, lastOf, type Pointer } from '../../../core/text/pointer.ts';
import { entriesOf } from '../../../core/text/value.ts';
import { useDesk } from '../../../store/desk.tsx';
import { fileWithRole } from '../../../store/openFiles.ts';

/** Moves a property one place among those of its object; undefined where it is the first or last of them. */
export function useMoveProperty(): (row: SchemaRow, by: -1 | 1) => Pointer | undefined {
  const { studio } = useDesk();
  return ({ listedAt, parentAt }, by) => {
    const { files, change } = studio.getState();
    const open = fileWithRole(files, 'definition');
    const properties = open?.tree && valueAt(open.tree, child(parentAt, 'properties'));
    const names = entriesOf(properties).map(([name]) => name);
    const to = names.indexOf(lastOf(listedAt)) + by;
    if (!open || to < 0 || to >= names.length) return undefined;
    change(open.file.name, [{ op: 'move', at: listedAt, to }], 'Move property');
    return listedAt;
  };
}
