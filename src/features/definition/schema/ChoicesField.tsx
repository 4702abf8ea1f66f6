import { useState } from 'react';
import type { Definition } from '../../../core/swagger/definition.ts';
import type { Change } from '../../../core/text/change.ts';
import { child, type Pointer } from '../../../core/text/pointer.ts';
import { isObject, type Json, member } from '../../../core/text/value.ts';
import { FieldFrame } from '../../../ui/FieldFrame.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import { inDefinition, useChange, useEditable, useValue } from '../../fields/bound.ts';
import { DynamicChoices } from './DynamicChoices.tsx';
import { ListedChoices } from './ListedChoices.tsx';

const KINDS = [
  { value: 'free', label: 'Free text' },
  { value: 'list', label: 'List' },
  { value: 'dynamic', label: 'From an operation' },
] as const;
type Kind = (typeof KINDS)[number]['value'];

const kindOf = (value: Json | undefined): Kind => {
  if (
    isObject(member(value, 'x-ms-dynamic-values')) ||
    isObject(member(value, 'x-ms-dynamic-list'))
  )
    return 'dynamic';
  return member(value, 'enum') !== undefined ? 'list' : 'free';
};

/** Where its values come from: whatever is typed, a fixed list, or what an operation lists (wizard.md 3). */
export function ChoicesField({
  at,
  definition,
  type,
}: {
  at: Pointer;
  definition: Definition;
  type: string;
}) {
  const value = useValue(inDefinition(at));
  const change = useChange('definition');
  const editable = useEditable('definition');
  const written = kindOf(value);
  // An operation is chosen after the kind: until then only this form knows.
  const [wanted, setWanted] = useState<Kind>();
  const kind = written === 'free' ? (wanted ?? 'free') : written;
  const choose = (next: Kind) => {
    setWanted(next === 'dynamic' ? next : undefined);
    const changes: Change[] = [];
    for (const key of KEYS[written]) {
      if (member(value, key) !== undefined && next !== written)
        changes.push({ op: 'remove', at: child(at, key) });
    }
    if (next === 'list' && written !== 'list')
      changes.push({
        op: 'set',
        at: child(at, 'enum'),
        value: [type === 'integer' || type === 'number' ? 0 : 'value'],
      });
    change(changes, 'Change choices');
  };
  return (
    <>
      <FieldFrame
        label="Choices"
        wide
        at={`definition:${child(at, 'enum')}`}
        messages={null}
        control={({ id, describedBy }) => (
          <Segments
            id={id}
            labelledBy={`${id}-label`}
            describedBy={describedBy}
            options={KINDS}
            value={kind}
            disabled={!editable}
            onChange={choose}
          />
        )}
      />
      {kind === 'list' && <ListedChoices at={at} type={type} />}
      {kind === 'dynamic' && <DynamicChoices at={at} definition={definition} />}
    </>
  );
}

/** What says so in the file, for each kind. */
const KEYS: Readonly<Record<Kind, readonly string[]>> = {
  free: [],
  list: ['enum', 'x-ms-enum-values', 'x-ms-enum'],
  dynamic: ['x-ms-dynamic-values', 'x-ms-dynamic-list'],
};
