import type { Definition } from '../../../core/swagger/definition.ts';
import { renameProperty } from '../../../core/swagger/renameProperty.ts';
import type { SchemaRow } from '../../../core/swagger/schemaRows.ts';
import { lastOf } from '../../../core/text/pointer.ts';
import { member } from '../../../core/text/value.ts';
import { inDefinition, useChange, useValue } from '../../fields/bound.ts';
import { DraftField } from '../../fields/DraftField.tsx';

/** The API's name of a property; what refers to it follows. */
export function PropertyName({
  row,
  definition,
  onRenamed,
}: {
  row: SchemaRow;
  definition: Definition;
  onRenamed: (to: string) => void;
}) {
  const { listedAt, parentAt } = row;
  const change = useChange('definition');
  const parent = useValue(inDefinition(parentAt));
  const name = lastOf(listedAt);
  const refuse = (to: string) => {
    if (to === '') return 'A property needs a name.';
    return member(member(parent, 'properties'), to) === undefined
      ? undefined
      : `There is a property ${to} already.`;
  };
  const write = (to: string) => {
    change(renameProperty(definition, row, parent, to), 'Rename property');
    onRenamed(to);
  };
  return (
    <DraftField
      label="Name"
      at={`definition:${listedAt}#name`}
      help="What the API calls it; what refers to it follows."
      value={name}
      refuse={refuse}
      onWrite={write}
    />
  );
}
