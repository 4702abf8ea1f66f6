import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import {
  addOperationId,
  removeOperationId,
} from '../../../core/connector/policies/operationList.ts';
import { definitionOf, type Operation } from '../../../core/swagger/definition.ts';
import { child, type Pointer } from '../../../core/text/pointer.ts';
import { itemsOf, jsonOf, textOf } from '../../../core/text/value.ts';
import { useStudio } from '../../../store/desk.tsx';
import { fileWithRole } from '../../../store/openFiles.ts';
import { FieldFrame } from '../../../ui/FieldFrame.tsx';
import { VerbBadge } from '../../../ui/VerbBadge.tsx';
import { inProperties, markOf, useChange, useEditable, useValue } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { OperationChooser } from './OperationChooser.tsx';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: '0 0 6px', padding: 0, maxHeight: '220px', overflow: 'auto' },
  row: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '30px' },
  summary: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  id: {
    flex: 1,
    minWidth: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  all: { color: tokens.colorNeutralForeground2, margin: '0 0 8px' },
});

/** Which operations something of apiProperties.json runs for: none named means all. */
export function OperationPicker({
  at,
  label,
  help,
}: {
  readonly at: Pointer;
  readonly label: string;
  readonly help?: ReactNode;
}) {
  const styles = useStyles();
  const bound = inProperties(at);
  const list = useValue(bound);
  const editable = useEditable('properties');
  const change = useChange('properties');
  const root = useStudio(({ files }) => fileWithRole(files, 'definition')?.tree?.root);
  const definition = definitionOf(root && jsonOf(root));
  const ids = itemsOf(list).map(String);
  const toggle = (id: string, on: boolean) =>
    change(
      on ? [addOperationId(at, list, id)] : removeOperationId(at, list, id),
      `${on ? 'Add' : 'Remove'} operation`,
    );
  return (
    <FieldFrame
      label={label}
      help={help}
      wide
      at={markOf(bound)}
      count={ids.length > 0 ? `${ids.length} of ${definition.operations.length}` : undefined}
      messages={<FieldMessages at={bound} />}
      control={({ id: fieldId, describedBy }) => (
        <div>
          {ids.length === 0 && <p className={styles.all}>All operations: none is named.</p>}
          {ids.length > 0 && (
            <ul className={styles.list}>
              {ids.map((id, index) => (
                <ChosenOperation
                  // biome-ignore lint/suspicious/noArrayIndexKey: an id may be listed twice
                  key={`${id} ${index}`}
                  at={child(at, index)}
                  id={id}
                  operation={definition.operationNamed(id)}
                  disabled={!editable}
                  onRemove={() =>
                    change(
                      [{ op: 'remove', at: ids.length === 1 ? at : child(at, index) }],
                      'Remove operation',
                    )
                  }
                />
              ))}
            </ul>
          )}
          <OperationChooser
            id={fieldId}
            describedBy={describedBy}
            operations={definition.operations}
            chosen={ids}
            disabled={!editable}
            onToggle={toggle}
          />
        </div>
      )}
    />
  );
}

function ChosenOperation({
  at,
  id,
  operation,
  disabled,
  onRemove,
}: {
  readonly at: Pointer;
  readonly id: string;
  readonly operation: Operation | undefined;
  readonly disabled: boolean;
  readonly onRemove: () => void;
}) {
  const styles = useStyles();
  const bound = inProperties(at);
  return (
    <li data-at={markOf(bound)}>
      <div className={styles.row}>
        {operation && <VerbBadge verb={operation.verb} />}
        {operation && (
          <span className={styles.summary}>
            {textOf(operation.value, 'summary') ?? 'No summary'}
          </span>
        )}
        <span className={styles.id}>{id}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={`Remove ${id}`}
          disabled={disabled}
          onClick={onRemove}
        />
      </div>
      <FieldMessages at={bound} />
    </li>
  );
}
