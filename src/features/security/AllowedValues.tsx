import { useState } from 'react';
import type { Choice } from '../../core/connector/authentication/parameter.ts';
import type { Bound } from '../fields/bound.ts';
import { FormText } from './FormField.tsx';

const lineOf = ({ value, text }: Choice): string => (text === value ? value : `${value} = ${text}`);

const choicesOf = (lines: string): Choice[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [value = '', ...rest] = line.split(/\s*=\s+/);
      return { value, text: rest.join(' = ') || value };
    });

/** The entries of a drop-down, one a line; none makes it a box. */
export function AllowedValues({
  at,
  values,
  onChange,
}: {
  readonly at: Bound;
  readonly values: readonly Choice[];
  readonly onChange: (values: readonly Choice[], group: string) => void;
}) {
  const [draft, setDraft] = useState<string>();
  return (
    <FormText
      label="Allowed values"
      wide
      multiline
      at={at}
      value={draft ?? values.map(lineOf).join('\n')}
      placeholder="eu = Europe"
      help="One a line, as “value” or “value = what people see”. With any, it is a drop-down."
      onBlur={() => setDraft(undefined)}
      onChange={(lines, group) => {
        setDraft(lines);
        onChange(choicesOf(lines), group);
      }}
    />
  );
}
