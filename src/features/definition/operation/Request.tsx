import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import {
  type Definition,
  type Operation,
  type Parameter,
  visibilityOf,
} from '../../../core/swagger/definition.ts';
import { firstFree } from '../../../core/swagger/operationChanges.ts';
import { typeWords } from '../../../core/swagger/schemaRows.ts';
import { child } from '../../../core/text/pointer.ts';
import { itemsOf, type JsonObject, member, textOf } from '../../../core/text/value.ts';
import { countWords } from '../../../ui/severity.tsx';
import { useChange, useEditable } from '../../fields/bound.ts';
import { SectionHead } from '../../fields/Step.tsx';
import { Row, type RowCells, RowTable } from '../schema/RowTable.tsx';
import { SchemaTable } from '../schema/SchemaTable.tsx';
import { useOpenRow } from '../schema/useOpenRow.ts';
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
  const places = useMemo(
    () => parameters.flatMap(({ listedAt, at }) => [listedAt, at]),
    [parameters],
  );
  const { open, toggle } = useOpenRow(places);
  const body = parameters.find(({ value }) => textOf(value, 'in') === 'body');
  return (
    <>
      <SectionHead title="Request" note={countWords(parameters.length, 'parameter')}>
        <AddParameter operation={operation} hasBody={body !== undefined} />
      </SectionHead>
      {parameters.length > 0 && (
        <RowTable label="Parameters">
          {parameters.map((parameter, index) => (
            <Row
              key={parameter.listedAt}
              cells={cellsOf(parameter, definition)}
              isOpen={Math.floor(open / 2) === index && open >= 0}
              onToggle={() => toggle(index * 2)}
            >
              <ParameterDetail
                parameter={parameter}
                operation={operation}
                definition={definition}
              />
            </Row>
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

const cellsOf = ({ at, value }: Parameter, definition: Definition): RowCells => ({
  at,
  name: textOf(value, 'name') ?? '',
  label: textOf(value, 'x-ms-summary') ?? '',
  place: textOf(value, 'in') ?? '',
  type: textOf(value, 'in') === 'body' ? '' : typeWords(definition, value),
  required: member(value, 'required') === true,
  visibility: visibilityOf(value),
});

function bodyNote({ value }: Parameter): string {
  const ref = textOf(value['schema'], '$ref');
  return ref === undefined ? '' : (ref.split('/').at(-1) ?? '');
}

const NEW: readonly { readonly label: string; readonly value: JsonObject }[] = [
  { label: 'Query', value: { in: 'query', required: false, type: 'string' } },
  {
    label: 'Path',
    value: { in: 'path', required: true, type: 'string', 'x-ms-url-encoding': 'single' },
  },
  { label: 'Header', value: { in: 'header', required: false, type: 'string' } },
  {
    label: 'Body',
    value: { in: 'body', required: true, schema: { type: 'object', properties: {} } },
  },
  { label: 'Form field', value: { in: 'formData', required: false, type: 'string' } },
];

function AddParameter({ operation, hasBody }: { operation: Operation; hasBody: boolean }) {
  const change = useChange('definition');
  const editable = useEditable('definition');
  const listed = itemsOf(operation.value['parameters']);
  const add = (value: JsonObject) => {
    const isBody = value['in'] === 'body';
    const name = isBody
      ? 'body'
      : firstFree('newParameter', (taken) =>
          listed.some((parameter) => textOf(parameter, 'name') === taken),
        );
    const words = isBody ? {} : { 'x-ms-summary': 'New Parameter', description: '' };
    const at = child(
      operation.at,
      'parameters',
      operation.value['parameters'] === undefined ? 0 : '-',
    );
    change(
      [
        {
          op: operation.value['parameters'] === undefined ? 'set' : 'insert',
          at,
          value: { name, ...value, ...words },
        },
      ],
      'Add parameter',
    );
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" icon={<AddRegular />} disabled={!editable}>
          Add parameter
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {NEW.map(({ label, value }) => (
            <MenuItem key={label} disabled={label === 'Body' && hasBody} onClick={() => add(value)}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
