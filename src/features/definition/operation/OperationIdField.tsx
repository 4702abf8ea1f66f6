import type { Operation } from '../../../core/swagger/definition.ts';
import { renameOperation } from '../../../core/swagger/renames.ts';
import { child } from '../../../core/text/pointer.ts';
import { jsonOf, member } from '../../../core/text/value.ts';
import { useDesk } from '../../../store/desk.tsx';
import { fileWithRole } from '../../../store/openFiles.ts';
import { inDefinition, markOf } from '../../fields/bound.ts';
import { DraftField } from '../../fields/DraftField.tsx';
import { FieldMessages } from '../../fields/FieldMessages.tsx';

/** The operationId; when the box is left, everything that names the operation follows, as one undo step. */
export function OperationIdField({ operation }: { operation: Operation }) {
  const { studio } = useDesk();
  const at = inDefinition(child(operation.at, 'operationId'));
  const write = (to: string) => {
    const { files, changeFiles } = studio.getState();
    const definition = fileWithRole(files, 'definition');
    const properties = fileWithRole(files, 'properties');
    if (!definition?.tree?.root) return;
    const names = renameOperation(
      jsonOf(definition.tree.root),
      properties?.tree?.root && member(jsonOf(properties.tree.root), 'properties'),
      operation,
      to,
    );
    changeFiles(
      [
        { file: definition.file.name, changes: names.definition },
        { file: properties?.file.name ?? '', changes: names.properties },
      ],
      'Rename operation',
    );
  };
  return (
    <DraftField
      label="Operation ID"
      required
      at={markOf(at)}
      help="What flows call it. What names it here follows; published flows do not."
      messages={<FieldMessages at={at} />}
      value={operation.operationId}
      onWrite={write}
    />
  );
}
