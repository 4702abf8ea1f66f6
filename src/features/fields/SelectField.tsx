import { Select } from '@fluentui/react-components';
import type { Json } from '../../core/text/value.ts';
import { FieldFrame, type FieldLooks } from '../../ui/FieldFrame.tsx';
import { type Bound, markOf, useChange, useEditable, useValue } from './bound.ts';
import { FieldMessages } from './FieldMessages.tsx';

export interface Option {
  /** As written in the file; `''` takes the key out. */
  readonly value: string;
  readonly label: string;
}

/** One of a closed list. A value of the file that is none of them is listed too, so that showing it changes nothing. */
export function SelectField({
  at,
  options,
  ...looks
}: FieldLooks & { at: Bound; options: readonly Option[] }) {
  const value = useValue(at);
  const editable = useEditable(at.role);
  const change = useChange(at.role);
  const text = textOf(value);
  const known = options.some((option) => option.value === text);
  return (
    <FieldFrame
      {...looks}
      at={markOf(at)}
      messages={<FieldMessages at={at} />}
      control={({ id, describedBy }) => (
        <Select
          id={id}
          aria-describedby={describedBy}
          disabled={!editable}
          value={text}
          onChange={(_, { value: next }) =>
            change(
              next === '' ? [{ op: 'remove', at: at.at }] : [{ op: 'set', at: at.at, value: next }],
              `Change ${looks.label.toLowerCase()}`,
            )
          }
        >
          {!known && <option value={text}>{text}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
    />
  );
}

const textOf = (value: Json | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
