import { renameRequired } from '../../../core/swagger/required.ts';
import type { SchemaRow } from '../../../core/swagger/schemaRows.ts';
import { lastOf } from '../../../core/text/pointer.ts';
import { member } from '../../../core/text/value.ts';
import { inDefinition, useChange, useValue } from '../../fields/bound.ts';
import { DraftField } from '../../fields/DraftField.tsx';

/** The API's name of a property; it stays required under the new one. */
export function PropertyName({
  row: { listedAt, parentAt },
  onRenamed,
}: {
  row: SchemaRow;
  onRenamed: (to: string) => void;
}) {
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
    change(
      [...renameRequired(parent, parentAt, name, to), { op: 'rename', at: listedAt, key: to }],
      'Rename property',
    );
    onRenamed(to);
  };
  return (
    <DraftField
      label="Name"
      at={`definition:${listedAt}#name`}
      help="What the API calls it."
      value={name}
      refuse={refuse}
      onWrite={write}
    />
  );
}
