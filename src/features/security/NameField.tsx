import { Input } from '@fluentui/react-components';
import { useState } from 'react';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import { MessageLine } from '../../ui/MessageLine.tsx';
import { type Bound, markOf, useEditable } from '../fields/bound.ts';
import { FieldMessages } from '../fields/FieldMessages.tsx';

/** A name that other things know: written when the box is left, if it may be one and no other has it. */
export function NameField({
  label,
  help,
  pattern,
  wanted,
  at,
  value,
  taken,
  onChange,
}: {
  readonly label: string;
  readonly help: string;
  readonly pattern: RegExp;
  /** The pattern in words. */
  readonly wanted: string;
  readonly at: Bound;
  readonly value: string;
  readonly taken: readonly string[];
  readonly onChange: (key: string) => void;
}) {
  const editable = useEditable(at.role);
  const [draft, setDraft] = useState<string>();
  const key = draft ?? value;
  const wrong = pattern.test(key)
    ? taken.includes(key)
      ? 'Another one has it already.'
      : undefined
    : wanted;
  const commit = () => {
    setDraft(undefined);
    if (draft !== undefined && draft !== value && !wrong) onChange(draft);
  };
  return (
    <FieldFrame
      label={label}
      required
      at={markOf(at)}
      help={help}
      messages={
        <>
          {wrong && <MessageLine severity="error" message={wrong} />}
          <FieldMessages at={at} />
        </>
      }
      control={({ id, describedBy }) => (
        <Input
          id={id}
          aria-describedby={describedBy}
          aria-invalid={wrong !== undefined}
          spellCheck={false}
          disabled={!editable}
          value={key}
          onChange={(_, data) => setDraft(data.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
            if (event.key === 'Escape') setDraft(undefined);
          }}
        />
      )}
    />
  );
}
