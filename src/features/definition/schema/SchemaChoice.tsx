import { Select } from '@fluentui/react-components';
import type { Definition } from '../../../core/swagger/definition.ts';
import { refTo } from '../../../core/swagger/renames.ts';
import { child, type Pointer } from '../../../core/text/pointer.ts';
import { entriesOf, textOf } from '../../../core/text/value.ts';
import { FieldFrame } from '../../../ui/FieldFrame.tsx';
import { inDefinition, markOf, useChange, useEditable, useValue } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';

const NONE = 'none';
const OWN = 'own';

/** Whether a schema is one of the shared ones or one of its own; where it may be missing, also none. */
export function SchemaChoice({
  label,
  at,
  definition,
  none,
}: {
  label: string;
  at: Pointer;
  definition: Definition;
  /** What its absence means, where it may be absent. */
  none?: string;
}) {
  const schema = useValue(inDefinition(at));
  const change = useChange('definition');
  const editable = useEditable('definition');
  const ref = textOf(schema, '$ref');
  const names = entriesOf(definition.root['definitions']).map(([name]) => name);
  const choose = (next: string) => {
    if (next === NONE) return change([{ op: 'remove', at }], 'Change schema');
    const value = next === OWN ? { type: 'object', properties: {} } : { $ref: next };
    change([{ op: 'set', at, value }], 'Change schema');
  };
  return (
    <FieldFrame
      label={label}
      at={markOf(inDefinition(child(at, '$ref')))}
      messages={<FieldMessages at={inDefinition(child(at, '$ref'))} />}
      control={({ id, describedBy }) => (
        <Select
          id={id}
          aria-describedby={describedBy}
          disabled={!editable}
          value={ref ?? (schema === undefined ? NONE : OWN)}
          onChange={(_, { value }) => choose(value)}
        >
          {(none !== undefined || schema === undefined) && (
            <option value={NONE}>{none ?? 'None'}</option>
          )}
          <option value={OWN}>Its own</option>
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
