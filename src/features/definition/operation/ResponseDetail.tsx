import { Select } from '@fluentui/react-components';
import type { Definition } from '../../../core/swagger/definition.ts';
import { refTo } from '../../../core/swagger/renames.ts';
import { child, lastOf, type Pointer, parentOf } from '../../../core/text/pointer.ts';
import { entriesOf, type Json, member, textOf } from '../../../core/text/value.ts';
import { FieldFrame } from '../../../ui/FieldFrame.tsx';
import { inDefinition, markOf, useChange, useEditable, useValue } from '../../fields/bound.ts';
import { DraftField } from '../../fields/DraftField.tsx';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { FieldGrid } from '../../fields/Step.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { SchemaTable } from '../schema/SchemaTable.tsx';

/** A response's texts and the schema of its body. */
export function ResponseDetail({
  at,
  value,
  definition,
}: {
  at: Pointer;
  value: Json;
  definition: Definition;
}) {
  const schemaAt = child(at, 'schema');
  return (
    <>
      <FieldMessages at={inDefinition(at)} />
      <FieldGrid>
        {parentOf(at).endsWith('/responses') && !at.startsWith('/responses/') && (
          <StatusField at={at} />
        )}
        <TextField label="Description" at={inDefinition(child(at, 'description'))} wide multiline />
        <SchemaChoice at={schemaAt} definition={definition} />
      </FieldGrid>
      <FieldMessages at={inDefinition(schemaAt)} />
      {member(value, 'schema') !== undefined && (
        <SchemaTable
          label="Response properties"
          at={schemaAt}
          value={member(value, 'schema')}
          definition={definition}
        />
      )}
    </>
  );
}

function StatusField({ at }: { at: Pointer }) {
  const change = useChange('definition');
  const responses = useValue(inDefinition(parentOf(at)));
  const write = (status: string) => {
    if (status !== '' && member(responses, status) === undefined)
      change([{ op: 'rename', at, key: status }], 'Change status');
  };
  return (
    <DraftField
      label="Status"
      at={`definition:${at}#status`}
      help="Three digits, or default."
      value={lastOf(at)}
      code={false}
      onWrite={write}
    />
  );
}

/** Whether the body is one of the shared schemas, one of its own, or there is none. */
function SchemaChoice({ at, definition }: { at: Pointer; definition: Definition }) {
  const bound = inDefinition(at);
  const schema = useValue(bound);
  const change = useChange('definition');
  const editable = useEditable('definition');
  const ref = textOf(schema, '$ref');
  const names = entriesOf(definition.root['definitions']).map(([name]) => name);
  const choose = (next: string) => {
    if (next === 'none') return change([{ op: 'remove', at }], 'Change schema');
    return change(
      [
        {
          op: 'set',
          at,
          value: next === 'own' ? { type: 'object', properties: {} } : { $ref: next },
        },
      ],
      'Change schema',
    );
  };
  return (
    <FieldFrame
      label="Schema"
      at={markOf(bound)}
      messages={null}
      control={({ id, describedBy }) => (
        <Select
          id={id}
          aria-describedby={describedBy}
          disabled={!editable}
          value={ref ?? (schema === undefined ? 'none' : 'own')}
          onChange={(_, { value }) => choose(value)}
        >
          <option value="none">None: nothing comes back</option>
          <option value="own">Its own</option>
          {ref !== undefined && !names.some((name) => refTo('definitions', name) === ref) && (
            <option value={ref}>{ref} (unknown)</option>
          )}
          {names.map((name) => (
            <option key={name} value={refTo('definitions', name)}>
              {name}
            </option>
          ))}
        </Select>
      )}
    />
  );
}
