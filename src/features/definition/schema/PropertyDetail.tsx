import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import type { Definition } from '../../../core/swagger/definition.ts';
import { firstFree } from '../../../core/swagger/operationChanges.ts';
import { renameRequired, setRequired } from '../../../core/swagger/required.ts';
import type { SchemaRow } from '../../../core/swagger/schemaRows.ts';
import { child, lastOf } from '../../../core/text/pointer.ts';
import { isObject, member } from '../../../core/text/value.ts';
import { FieldFrame } from '../../../ui/FieldFrame.tsx';
import { inDefinition, useChange, useEditable, useValue } from '../../fields/bound.ts';
import { DraftField } from '../../fields/DraftField.tsx';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { FieldGrid } from '../../fields/Step.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { ValueFields } from './ValueFields.tsx';

const useStyles = makeStyles({
  where: {
    margin: '0 0 12px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  buttons: { display: 'flex', gap: '8px', marginTop: '14px' },
});

/** All fields of one property of a schema. */
export function PropertyDetail({ row, definition }: { row: SchemaRow; definition: Definition }) {
  const styles = useStyles();
  const change = useChange('definition');
  const editable = useEditable('definition');
  const { at, listedAt, parentAt } = row;
  const isReference = at !== listedAt;
  const parent = useValue(inDefinition(parentAt));
  const addInside = () => {
    const target = isObject(row.value['items']) ? child(at, 'items') : at;
    const owner = isObject(row.value['items']) ? row.value['items'] : row.value;
    const name = firstFree(
      'newProperty',
      (taken) => member(member(owner, 'properties'), taken) !== undefined,
    );
    change(
      [
        {
          op: 'set',
          at: child(target, 'properties', name),
          value: { type: 'string', 'x-ms-summary': 'New Property', description: '' },
        },
      ],
      'Add property',
    );
  };
  const holdsProperties =
    row.value['type'] === 'object' ||
    isObject(row.value['properties']) ||
    isObject(row.value['items']);
  return (
    <>
      {(row.sharedBy !== undefined || isReference) && (
        <p className={styles.where}>
          {isReference ? `Refers to ${lastOf(at)}; ` : `In ${row.sharedBy}; `}
          what changes here changes wherever that is used.
        </p>
      )}
      <FieldMessages at={inDefinition(listedAt)} />
      <FieldGrid>
        <TextField
          label="Label"
          at={inDefinition(child(at, 'x-ms-summary'))}
          help="Title Case; what makers read."
        />
        <NameField row={row} />
        <TextField label="Description" at={inDefinition(child(at, 'description'))} wide multiline />
        <ValueFields at={at} definition={definition} />
        <RequiredField row={row} />
      </FieldGrid>
      <div className={styles.buttons}>
        {holdsProperties && (
          <Button size="small" icon={<AddRegular />} disabled={!editable} onClick={addInside}>
            Add property inside
          </Button>
        )}
        <Button
          size="small"
          icon={<DeleteRegular />}
          disabled={!editable}
          onClick={() =>
            change(
              [
                ...setRequired(parent, parentAt, lastOf(listedAt), false),
                { op: 'remove', at: listedAt },
              ],
              'Remove property',
            )
          }
        >
          Remove property
        </Button>
      </div>
    </>
  );
}

function NameField({ row }: { row: SchemaRow }) {
  const change = useChange('definition');
  const parent = useValue(inDefinition(row.parentAt));
  const name = lastOf(row.listedAt);
  const write = (to: string) => {
    if (to === '' || member(member(parent, 'properties'), to) !== undefined) return;
    change(
      [
        ...renameRequired(parent, row.parentAt, name, to),
        { op: 'rename', at: row.listedAt, key: to },
      ],
      'Rename property',
    );
  };
  return (
    <DraftField
      label="Name"
      at={`definition:${row.listedAt}#name`}
      help="What the API calls it."
      value={name}
      onWrite={write}
    />
  );
}

function RequiredField({ row: { parentAt, listedAt, required } }: { row: SchemaRow }) {
  const change = useChange('definition');
  const editable = useEditable('definition');
  const parent = useValue(inDefinition(parentAt));
  return (
    <FieldFrame
      label="Required"
      at={`definition:${parentAt}/required#${lastOf(listedAt)}`}
      messages={null}
      control={({ id, describedBy }) => (
        <Switch
          id={id}
          aria-describedby={describedBy}
          checked={required}
          disabled={!editable}
          style={{ marginLeft: '-8px' }}
          onChange={(_, { checked }) =>
            change(setRequired(parent, parentAt, lastOf(listedAt), checked), 'Change required')
          }
        />
      )}
    />
  );
}
