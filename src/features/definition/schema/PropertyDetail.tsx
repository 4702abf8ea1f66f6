import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { Definition } from '../../../core/swagger/definition.ts';
import { firstFree } from '../../../core/swagger/operationChanges.ts';
import { setRequired } from '../../../core/swagger/required.ts';
import type { SchemaRow } from '../../../core/swagger/schemaRows.ts';
import { child, lastOf } from '../../../core/text/pointer.ts';
import { entriesOf, isObject, member } from '../../../core/text/value.ts';
import { inDefinition, useChange, useEditable, useValue } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { FieldGrid } from '../../fields/Step.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { Remaining } from '../Remaining.tsx';
import { useRevealField } from '../useRevealField.ts';
import { NoSchema } from './NoSchema.tsx';
import { holderOf, newProperty } from './newProperty.ts';
import { PropertyName } from './PropertyName.tsx';
import { PropertyRequired } from './PropertyRequired.tsx';
import { RowActions } from './RowActions.tsx';
import { SchemaChoice } from './SchemaChoice.tsx';
import { SharedNote } from './SharedNote.tsx';
import { useMoveProperty } from './useMoveProperty.ts';
import { VALUE_KEYS, ValueFields } from './ValueFields.tsx';

/** What the fields below say something about, and the parts that are rows of their own. */
const SHOWN: readonly string[] = [
  ...VALUE_KEYS,
  ...['x-ms-summary', 'title', 'description', 'properties', 'allOf', 'required', '$ref'],
];

/** All fields of one property of a schema. */
export function PropertyDetail({
  row,
  definition,
  onRenamed,
}: {
  row: SchemaRow;
  definition: Definition;
  onRenamed: (to: string) => void;
}) {
  const { at, listedAt, value, isSchema } = row;
  const isReference = at !== listedAt;
  const isObjectLike = value['type'] === 'object' || isObject(value['properties']);
  return (
    <>
      <SharedNote at={at} definition={definition} />
      <FieldMessages at={inDefinition(listedAt)} />
      {isReference && <FieldMessages at={inDefinition(at)} />}
      <FieldGrid>
        {!isSchema && <NoSchema at={listedAt} />}
        {isSchema && (
          <TextField
            label="Label"
            at={inDefinition(child(at, 'x-ms-summary'))}
            help="Title Case; what makers read."
          />
        )}
        <PropertyName row={row} definition={definition} onRenamed={onRenamed} />
        {isSchema && (
          <>
            {value['title'] !== undefined && (
              <TextField
                label="Title"
                at={inDefinition(child(at, 'title'))}
                help="Shown in place of the label; empty it to show the label."
              />
            )}
            <TextField
              label="Description"
              at={inDefinition(child(at, 'description'))}
              wide
              multiline
            />
            {(isReference || isObjectLike) && (
              <SchemaChoice label="Schema" at={listedAt} definition={definition} />
            )}
            <PropertyRequired row={row} />
            <ValueFields at={at} definition={definition} />
          </>
        )}
      </FieldGrid>
      {isSchema && <Remaining at={at} shown={SHOWN.map((key) => child(at, key))} />}
      <Actions row={row} definition={definition} />
    </>
  );
}

function Actions({ row, definition }: { row: SchemaRow; definition: Definition }) {
  const { at, listedAt, parentAt, value } = row;
  const change = useChange('definition');
  const editable = useEditable('definition');
  const reveal = useRevealField();
  const move = useMoveProperty();
  const parent = useValue(inDefinition(parentAt));
  const properties = member(parent, 'properties');
  const names = entriesOf(properties).map(([name]) => name);
  const name = lastOf(listedAt);
  const holder = holderOf(definition, at, value);
  const holdsProperties =
    holder !== undefined &&
    (holder.value['type'] === 'object' || isObject(holder.value['properties']));
  const addInside = () => {
    if (!holder) return;
    const made = newProperty(holder);
    change([made.change], 'Add property');
    reveal(child(made.at, 'x-ms-summary'));
  };
  const duplicate = () => {
    const copy = child(
      parentAt,
      'properties',
      firstFree(`${name}Copy`, (taken) => names.includes(taken)),
    );
    const own = member(properties, name) ?? {};
    change([{ op: 'insert', at: copy, value: own, after: name }], 'Duplicate property');
    reveal(copy);
  };
  return (
    <RowActions
      what="property"
      canMove={(by) => names[names.indexOf(name) + by] !== undefined}
      onMove={(by) => move(row, by)}
      onDuplicate={duplicate}
      onRemove={() =>
        change(
          [...setRequired(parent, parentAt, name, false), { op: 'remove', at: listedAt }],
          'Remove property',
        )
      }
    >
      {holdsProperties && (
        <Button size="small" icon={<AddRegular />} disabled={!editable} onClick={addInside}>
          Add property inside
        </Button>
      )}
    </RowActions>
  );
}
