import { Switch } from '@fluentui/react-components';
import { setRequired } from '../../../core/swagger/required.ts';
import type { SchemaRow } from '../../../core/swagger/schemaRows.ts';
import { lastOf } from '../../../core/text/pointer.ts';
import { FieldFrame } from '../../../ui/FieldFrame.tsx';
import { inDefinition, useChange, useEditable, useValue } from '../../fields/bound.ts';

/** Whether the object that has the property lists it among those that must be there. */
export function PropertyRequired({ row: { parentAt, listedAt, required } }: { row: SchemaRow }) {
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
