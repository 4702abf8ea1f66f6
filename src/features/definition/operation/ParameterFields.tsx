import { Select } from '@fluentui/react-components';
import type { Definition, Operation, Parameter } from '../../../core/swagger/definition.ts';
import { changePlace } from '../../../core/swagger/valueChanges.ts';
import { child } from '../../../core/text/pointer.ts';
import { textOf } from '../../../core/text/value.ts';
import { FieldFrame } from '../../../ui/FieldFrame.tsx';
import { inDefinition, markOf, useChange, useEditable } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { FieldGrid } from '../../fields/Step.tsx';
import { SwitchField } from '../../fields/SwitchField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { Remaining } from '../Remaining.tsx';
import { SchemaFields } from '../schema/SchemaFields.tsx';
import { VALUE_KEYS, ValueFields } from '../schema/ValueFields.tsx';
import { ParameterNameField } from './ParameterNameField.tsx';

const PLACES = ['query', 'path', 'header', 'formData', 'body'];
const ENCODINGS = [
  { value: '', label: 'not said' },
  { value: 'single', label: 'once' },
  { value: 'double', label: 'twice' },
];

/** What the fields below say something about; the properties of a body are rows of their own. */
const SHOWN: readonly string[] = [
  ...VALUE_KEYS,
  ...['name', 'in', 'required', 'description', 'x-ms-summary', 'x-ms-url-encoding', 'schema'],
];

/** All fields of a parameter, an operation's own or a shared one. */
export function ParameterFields({
  parameter,
  operation,
  definition,
  onKeyed,
}: {
  parameter: Parameter;
  /** Whose form this is; undefined in that of the shared parameter. */
  operation?: Operation;
  definition: Definition;
  /** Told the place and name that it has after a change of either. */
  onKeyed?: (place: string, name: string) => void;
}) {
  const { at, value } = parameter;
  const place = textOf(value, 'in') ?? '';
  const name = textOf(value, 'name') ?? '';
  const field = (key: string) => inDefinition(child(at, key));
  return (
    <>
      <FieldGrid>
        {place !== 'body' && (
          <TextField
            label="Label"
            at={field('x-ms-summary')}
            required
            help="Title Case; what makers read."
          />
        )}
        <ParameterNameField
          parameter={parameter}
          operation={operation}
          definition={definition}
          onRenamed={(to) => onKeyed?.(place, to)}
        />
        <TextField label="Description" at={field('description')} wide multiline />
        <PlaceField parameter={parameter} onMoved={(to) => onKeyed?.(to, name)} />
        <SwitchField label="Required" at={field('required')} />
        {place === 'body' ? (
          <SchemaFields at={child(at, 'schema')} definition={definition} />
        ) : (
          <ValueFields at={at} definition={definition} of="parameter" />
        )}
        {place === 'path' && (
          <SelectField label="URL encoding" at={field('x-ms-url-encoding')} options={ENCODINGS} />
        )}
      </FieldGrid>
      <Remaining at={at} shown={SHOWN.map((key) => child(at, key))} />
    </>
  );
}

/** Where the parameter goes; what only another place has is written or taken out with it. */
function PlaceField({
  parameter: { at, value },
  onMoved,
}: {
  parameter: Parameter;
  onMoved: (place: string) => void;
}) {
  const change = useChange('definition');
  const editable = useEditable('definition');
  const bound = inDefinition(child(at, 'in'));
  const place = textOf(value, 'in') ?? '';
  return (
    <FieldFrame
      label="In"
      at={markOf(bound)}
      messages={<FieldMessages at={bound} />}
      control={({ id, describedBy }) => (
        <Select
          id={id}
          aria-describedby={describedBy}
          disabled={!editable}
          value={place}
          onChange={(_, { value: next }) => {
            change(changePlace(value, at, next), 'Change in');
            onMoved(next);
          }}
        >
          {!PLACES.includes(place) && <option value={place}>{place}</option>}
          {PLACES.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      )}
    />
  );
}
