import { Select } from '@fluentui/react-components';
import type { Definition } from '../../../core/swagger/definition.ts';
import type { Change } from '../../../core/text/change.ts';
import { child, type Pointer } from '../../../core/text/pointer.ts';
import { isObject, type Json, member, textOf } from '../../../core/text/value.ts';
import { FieldFrame } from '../../../ui/FieldFrame.tsx';
import { inDefinition, useChange, useEditable, useValue } from '../../fields/bound.ts';
import { DraftField } from '../../fields/DraftField.tsx';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { ArgumentFields } from './ArgumentFields.tsx';

const VALUES = 'x-ms-dynamic-values';
const LIST = 'x-ms-dynamic-list';

/** The members that say the same in both extensions (extensions.md 4). */
const TWINS: readonly {
  readonly label: string;
  readonly help: string;
  readonly values: string;
  readonly list: string;
}[] = [
  {
    label: 'Collection',
    help: 'The path of the list in its reply; empty when the reply is the list.',
    values: 'value-collection',
    list: 'itemsPath',
  },
  {
    label: 'Value path',
    help: 'What is sent, within an item.',
    values: 'value-path',
    list: 'itemValuePath',
  },
  {
    label: 'Title path',
    help: 'What makers read, within an item.',
    values: 'value-title',
    list: 'itemTitlePath',
  },
];

/** A list that an operation gives; `x-ms-dynamic-list`, which newer designers read, is kept in step where it is there. */
export function DynamicChoices({ at, definition }: { at: Pointer; definition: Definition }) {
  const value = useValue(inDefinition(at));
  const change = useChange('definition');
  const editable = useEditable('definition');
  const isListOnly = isObject(member(value, LIST)) && !isObject(member(value, VALUES));
  const main = isListOnly ? LIST : VALUES;
  const extension = member(value, main);
  const write = (values: string, list: string, text: string) => {
    const changes: Change[] = [];
    const set = (key: string, name: string) => {
      const place = child(at, key, name);
      if (text !== '') changes.push({ op: 'set', at: place, value: text });
      else if (member(member(value, key), name) !== undefined)
        changes.push({ op: 'remove', at: place });
    };
    if (!isListOnly) set(VALUES, values);
    if (isObject(member(value, LIST))) set(LIST, list);
    change(changes, 'Change dynamic values');
  };
  const operations = definition.operations.filter(({ operationId }) => operationId !== '');
  const chosen = textOf(extension, 'operationId') ?? '';
  return (
    <>
      <FieldFrame
        label="Operation"
        at={`definition:${child(at, main)}`}
        help="What lists the choices."
        messages={
          <>
            <FieldMessages at={inDefinition(child(at, main, 'operationId'))} />
            <FieldMessages at={inDefinition(child(at, main))} />
          </>
        }
        control={({ id, describedBy }) => (
          <Select
            id={id}
            aria-describedby={describedBy}
            value={chosen}
            disabled={!editable}
            onChange={(_, { value: next }) => write('operationId', 'operationId', next)}
          >
            <option value="">Choose an operation</option>
            {chosen !== '' && !operations.some(({ operationId }) => operationId === chosen) && (
              <option value={chosen}>{chosen} (unknown)</option>
            )}
            {operations.map(({ at: place, operationId, value: operation }) => (
              <option key={place} value={operationId}>
                {textOf(operation, 'summary') || operationId}
              </option>
            ))}
          </Select>
        )}
      />
      {TWINS.map(({ label, help, values, list }) => (
        <PathField
          key={label}
          label={label}
          help={help}
          at={child(at, main, isListOnly ? list : values)}
          value={textOf(extension, isListOnly ? list : values) ?? ''}
          onWrite={(text) => write(values, list, text)}
        />
      ))}
      {chosen !== '' && (
        <ArgumentFields
          at={child(at, main)}
          extension={extension as Json}
          definition={definition}
        />
      )}
    </>
  );
}

function PathField({
  label,
  help,
  at,
  value,
  onWrite,
}: {
  label: string;
  help: string;
  at: Pointer;
  value: string;
  onWrite: (text: string) => void;
}) {
  return (
    <DraftField
      label={label}
      help={help}
      at={`definition:${at}`}
      messages={<FieldMessages at={inDefinition(at)} />}
      value={value}
      onWrite={onWrite}
    />
  );
}
