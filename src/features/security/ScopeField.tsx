import { useState } from 'react';
import type { Bound } from '../fields/bound.ts';
import { FormText } from './FormField.tsx';

/** A list of scopes as one line; the blank that is being typed behind the last one is nobody's scope. */
export function ScopeField({
  at,
  scopes,
  onChange,
}: {
  readonly at: Bound;
  readonly scopes: readonly string[];
  readonly onChange: (scopes: readonly string[], group: string) => void;
}) {
  const [draft, setDraft] = useState<string>();
  return (
    <FormText
      label="Scope"
      code
      wide
      at={at}
      value={draft ?? scopes.join(' ')}
      help="With blanks between. Most services need offline_access to stay signed in."
      onBlur={() => setDraft(undefined)}
      onChange={(text, group) => {
        setDraft(text);
        onChange(text.split(/\s+/).filter(Boolean), group);
      }}
    />
  );
}
