import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { type Definition, visibilityOf } from '../../../core/swagger/definition.ts';
import { firstFree } from '../../../core/swagger/operationChanges.ts';
import { type SchemaRow, schemaRows, typeWords } from '../../../core/swagger/schemaRows.ts';
import { child, type Pointer } from '../../../core/text/pointer.ts';
import { type Json, type JsonObject, member, textOf } from '../../../core/text/value.ts';
import { useChange, useEditable } from '../../fields/bound.ts';
import { PropertyDetail } from './PropertyDetail.tsx';
import { Row, type RowCells, RowTable } from './RowTable.tsx';
import { useOpenRow } from './useOpenRow.ts';

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
  const places = useMemo(() => rows.map(({ listedAt }) => listedAt), [rows]);
  const { open, toggle } = useOpenRow(places);
  return (
    <>
      {rows.length === 0 ? (
        <p className={styles.none}>No properties.</p>
      ) : (
        <RowTable label={label}>
          {rows.map((row, index) => (
            <Row
              key={`${row.name} ${row.listedAt}`}
              cells={cellsOf(row, definition)}
              isOpen={index === open}
              onToggle={() => toggle(index)}
            >
              <PropertyDetail row={row} definition={definition} />
            </Row>
          ))}
        </RowTable>
      )}
      <AddProperty definition={definition} at={at} value={value} className={styles.add} />
    </>
  );
}

const cellsOf = (
  { name, listedAt, value, required }: SchemaRow,
  definition: Definition,
): RowCells => ({
  at: listedAt,
  name,
  label: textOf(value, 'title') ?? textOf(value, 'x-ms-summary') ?? '',
  place: '',
  type: typeWords(definition, value),
  required,
  visibility: visibilityOf(value),
});

/** The object that a new property goes into: the schema itself, or the items of a list of objects. */
function objectOf(
  definition: Definition,
  at: Pointer,
  value: Json | undefined,
): { at: Pointer; value: JsonObject } | undefined {
  const site = definition.follow({ at, value: value ?? {} });
  const items = site?.value['items'];
  if (!site || items === undefined) return site;
  return definition.follow({ at: child(site.at, 'items'), value: items });
}

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
  const target = objectOf(definition, at, value);
  if (!target) return null;
  const add = () => {
    const properties = member(target.value, 'properties');
    const name = firstFree('newProperty', (taken) => member(properties, taken) !== undefined);
    change(
      [
        {
          op: 'set',
          at: child(target.at, 'properties', name),
          value: { type: 'string', 'x-ms-summary': 'New Property', description: '' },
        },
      ],
      'Add property',
    );
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
