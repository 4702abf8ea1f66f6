import { useMemo } from 'react';
import {
  type Definition,
  type Operation,
  type Parameter,
  type Site,
  visibilityOf,
} from '../../../core/swagger/definition.ts';
import { typeWords } from '../../../core/swagger/schemaRows.ts';
import { child, lastOf, type Pointer, parentOf } from '../../../core/text/pointer.ts';
import { itemsOf, member, textOf } from '../../../core/text/value.ts';
import { countWords } from '../../../ui/severity.tsx';
import { inDefinition, useChange, useValue } from '../../fields/bound.ts';
import { SectionHead } from '../../fields/Step.tsx';
import { Row, type RowCells, RowTable } from '../schema/RowTable.tsx';
import { SchemaTable } from '../schema/SchemaTable.tsx';
import { type OpenRow, useOpenRow } from '../schema/useOpenRow.ts';
import { AddParameter } from './AddParameter.tsx';
import { ParameterDetail } from './ParameterDetail.tsx';

/** What is sent: the parameters where they go, and the body's properties. */
export function Request({
  operation,
  definition,
}: {
  operation: Operation;
  definition: Definition;
}) {
  const parameters = useMemo(() => definition.parametersOf(operation), [operation, definition]);
  const rows = useMemo(
    () =>
      parameters.flatMap((parameter) => {
        const key = keyOf(parameter);
        return [parameter.listedAt, parameter.at].map((at) => ({ key, at }));
      }),
    [parameters],
  );
  const open = useOpenRow(rows);
  const body = parameters.find(({ value }) => textOf(value, 'in') === 'body');
  return (
    <>
      <SectionHead title="Request" note={countWords(parameters.length, 'parameter')}>
        <AddParameter operation={operation} hasBody={body !== undefined} />
      </SectionHead>
      {parameters.length > 0 && (
        <RowTable label="Parameters" hasPlaces>
          {parameters.map((parameter, index) => (
            <ParameterRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a renamed parameter stays the row that has the focus
              key={index}
              parameter={parameter}
              operation={operation}
              definition={definition}
              open={open}
            />
          ))}
        </RowTable>
      )}
      {body && (
        <>
          <SectionHead title="Body" note={bodyNote(body)} />
          <SchemaTable
            label="Body properties"
            at={child(body.at, 'schema')}
            value={body.value['schema']}
            definition={definition}
          />
        </>
      )}
    </>
  );
}

function ParameterRow({
  parameter,
  operation,
  definition,
  open,
}: {
  parameter: Parameter;
  operation: Operation;
  definition: Definition;
  open: OpenRow;
}) {
  const change = useChange('definition');
  const { listedAt } = parameter;
  const list = useValue(inDefinition(parentOf(listedAt)));
  const key = keyOf(parameter);
  const move = (by: -1 | 1): Pointer | undefined => {
    const to = Number(lastOf(listedAt)) + by;
    if (itemsOf(list)[to] === undefined) return undefined;
    change([{ op: 'move', at: listedAt, to }], 'Move parameter');
    return child(parentOf(listedAt), to);
  };
  return (
    <Row
      cells={cellsOf(parameter, operation, definition)}
      isOpen={open.isOpen(key)}
      onToggle={() => open.toggle(key)}
      onMove={move}
    >
      <ParameterDetail
        parameter={parameter}
        operation={operation}
        definition={definition}
        onKeyed={(place, name) => open.rekey(key, `${place} ${name}`)}
        onMove={move}
      />
    </Row>
  );
}

/** An operation has no two parameters of one place and name; where they are listed changes as they move. */
const keyOf = ({ value }: Parameter): string =>
  `${textOf(value, 'in') ?? ''} ${textOf(value, 'name') ?? ''}`;

const cellsOf = (
  { at, listedAt, value }: Parameter,
  operation: Operation,
  definition: Definition,
): RowCells => ({
  at: listedAt,
  places: [listedAt, at],
  name: textOf(value, 'name') ?? '',
  label: textOf(value, 'x-ms-summary') ?? '',
  place: textOf(value, 'in') ?? '',
  type: typeOf({ at, value }, definition),
  required: member(value, 'required') === true,
  visibility: visibilityOf(value),
  note: noteOf(at, listedAt, operation),
});

/** A body's is that of its schema. */
function typeOf({ at, value }: Site, definition: Definition): string {
  if (textOf(value, 'in') !== 'body') return typeWords(definition, value);
  const schema = definition.follow({ at: child(at, 'schema'), value: value['schema'] ?? {} });
  return schema ? typeWords(definition, schema.value) : '';
}

function noteOf(at: Pointer, listedAt: Pointer, operation: Operation): string | undefined {
  if (at !== listedAt) return `shared as ${lastOf(at)}`;
  return listedAt.startsWith(`${operation.at}/`) ? undefined : 'of the path';
}

function bodyNote({ value }: Parameter): string {
  const ref = textOf(value['schema'], '$ref');
  return ref === undefined ? '' : (ref.split('/').at(-1) ?? '');
}
