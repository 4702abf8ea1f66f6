import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { type Definition, visibilityOf } from '../../../core/swagger/definition.ts';
import { type SchemaRow, schemaRows, typeWords } from '../../../core/swagger/schemaRows.ts';
import { child, lastOf, type Pointer } from '../../../core/text/pointer.ts';
import { type Json, textOf } from '../../../core/text/value.ts';
import { useChange, useEditable } from '../../fields/bound.ts';
import { useRevealField } from '../useRevealField.ts';
import { holderOf, newProperty } from './newProperty.ts';
import { PropertyDetail } from './PropertyDetail.tsx';
import { Row, type RowCells, RowTable } from './RowTable.tsx';
import { useMoveProperty } from './useMoveProperty.ts';
import { type RowPlace, useOpenRow } from './useOpenRow.ts';

const useStyles = makeStyles({
  none: { margin: '8px 0', color: tokens.colorNeutralForeground3 },
  add: { marginTop: '8px' },
});

/** The properties of a schema, nested ones by their path, each with its fields. */
export function SchemaTable({
  label,
  at,
  value,
  definition,
}: {
  label: string;
  at: Pointer;
  value: Json | undefined;
  definition: Definition;
}) {
  const styles = useStyles();
  const rows = useMemo(
    () => (value === undefined ? [] : schemaRows(definition, { at, value })),
    [definition, at, value],
  );
  const places = useMemo(() => rows.map(placeOf), [rows]);
  const { isOpen, toggle, rekey } = useOpenRow(places);
  const move = useMoveProperty();
  const renamed = (row: SchemaRow, to: string) => {
    const way = row.name.slice(0, row.name.length - lastOf(row.listedAt).length);
    const listedAt = child(row.parentAt, 'properties', to);
    rekey(placeOf(row).key, placeOf({ name: way + to, listedAt }).key);
  };
  return (
    <>
      {rows.length === 0 ? (
        <p className={styles.none}>No properties.</p>
      ) : (
        <RowTable label={label}>
          {rows.map((row, index) => {
            const { key } = placeOf(row);
            return (
              <Row
                // biome-ignore lint/suspicious/noArrayIndexKey: a renamed property stays the row that has the focus
                key={index}
                cells={cellsOf(row, definition)}
                isOpen={isOpen(key)}
                onToggle={() => toggle(key)}
                onMove={(by) => move(row, by)}
              >
                <PropertyDetail
                  row={row}
                  definition={definition}
                  onRenamed={(to) => renamed(row, to)}
                />
              </Row>
            );
          })}
        </RowTable>
      )}
      <AddProperty definition={definition} at={at} value={value} className={styles.add} />
    </>
  );
}

/** A shared schema that is used twice has its properties in two rows: the way there tells them apart. */
const placeOf = ({ name, listedAt }: Pick<SchemaRow, 'name' | 'listedAt'>): RowPlace => ({
  key: `${name} ${listedAt}`,
  at: listedAt,
});

const cellsOf = (
  { name, listedAt, at, value, required, isSchema }: SchemaRow,
  definition: Definition,
): RowCells => ({
  at: listedAt,
  places: [listedAt, at],
  name,
  label: textOf(value, 'title') ?? textOf(value, 'x-ms-summary') ?? '',
  type: isSchema ? typeWords(definition, value) : 'no schema',
  required,
  visibility: visibilityOf(value),
});

function AddProperty({
  definition,
  at,
  value,
  className,
}: {
  definition: Definition;
  at: Pointer;
  value: Json | undefined;
  className: string;
}) {
  const change = useChange('definition');
  const editable = useEditable('definition');
  const reveal = useRevealField();
  const holder = holderOf(definition, at, value);
  if (!holder) return null;
  const add = () => {
    const made = newProperty(holder);
    change([made.change], 'Add property');
    reveal(child(made.at, 'x-ms-summary'));
  };
  return (
    <Button
      size="small"
      className={className}
      icon={<AddRegular />}
      disabled={!editable}
      onClick={add}
    >
      Add property
    </Button>
  );
}
