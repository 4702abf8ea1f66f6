import { useState } from 'react';
import type { Definition } from '../../../core/swagger/definition.ts';
import {
  DYNAMIC_CHOICES,
  DYNAMIC_TREE,
  extensionsIn,
  foreignSource,
  keysOf,
} from '../../../core/swagger/dynamicCalls.ts';
import type { Change } from '../../../core/text/change.ts';
import { child, type Pointer } from '../../../core/text/pointer.ts';
import { type Json, member, textOf } from '../../../core/text/value.ts';
import { FieldFrame } from '../../../ui/FieldFrame.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import { inDefinition, markOf, useChange, useEditable, useValue } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { type CallWords, DynamicCallFields } from './DynamicCallFields.tsx';
import { ListedChoices } from './ListedChoices.tsx';

const KINDS = [
  { value: 'free', label: 'Free text' },
  { value: 'list', label: 'List' },
  { value: 'dynamic', label: 'From an operation' },
] as const;
type Kind = (typeof KINDS)[number]['value'];

/** What says so in the file, for each kind. */
const KEYS: Readonly<Record<Kind, readonly string[]>> = {
  free: [],
  list: ['enum', 'x-ms-enum-values', 'x-ms-enum'],
  dynamic: [...keysOf(DYNAMIC_CHOICES), DYNAMIC_TREE],
};
/** All that says where choices come from. */
export const CHOICE_KEYS: readonly string[] = [...KEYS.list, ...KEYS.dynamic];

const WORDS: CallWords = {
  operation: 'What lists the choices.',
  paths: [
    {
      name: 'collection',
      label: 'Collection',
      help: 'The path of the list in its reply; empty when the reply is the list.',
    },
    { name: 'value', label: 'Value path', help: 'What is sent, within an item.' },
    { name: 'title', label: 'Title path', help: 'What makers read, within an item.' },
  ],
};

function kindOf(value: Json | undefined, at: Pointer): Kind {
  const extensions = extensionsIn({ pair: DYNAMIC_CHOICES, at, value });
  if (extensions.length > 0 || foreignSource(value) !== undefined) return 'dynamic';
  return member(value, 'enum') !== undefined ? 'list' : 'free';
}

/** Where its values come from: whatever is typed, a fixed list, or what an operation lists (wizard.md 3). */
export function ChoicesField({ at, definition }: { at: Pointer; definition: Definition }) {
  const value = useValue(inDefinition(at));
  const change = useChange('definition');
  const editable = useEditable('definition');
  const written = kindOf(value, at);
  // An operation is chosen after the kind: until then only this form knows.
  const [wanted, setWanted] = useState<Kind>();
  const kind = written === 'free' ? (wanted ?? 'free') : written;
  const type = textOf(value, 'type') ?? '';
  const foreign = foreignSource(value);
  const choose = (next: Kind) => {
    setWanted(next === 'dynamic' ? next : undefined);
    if (next === written) return;
    const changes: Change[] = KEYS[written]
      .filter((key) => member(value, key) !== undefined)
      .map((key) => ({ op: 'remove', at: child(at, key) }));
    if (next === 'list') {
      const first = type === 'integer' || type === 'number' ? 0 : 'value';
      changes.push({ op: 'set', at: child(at, 'enum'), value: [first] });
    }
    change(changes, 'Change choices');
  };
  return (
    <>
      <FieldFrame
        label="Choices"
        wide
        at={markOf(inDefinition(child(at, 'enum')))}
        help={foreign && `They come from ${foreign}, not from an operation. It is told in Source.`}
        messages={CHOICE_KEYS.map((key) => (
          <FieldMessages key={key} at={inDefinition(child(at, key))} />
        ))}
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
      {kind === 'dynamic' && foreign === undefined && (
        <DynamicCallFields at={at} pair={DYNAMIC_CHOICES} words={WORDS} definition={definition} />
      )}
    </>
  );
}
