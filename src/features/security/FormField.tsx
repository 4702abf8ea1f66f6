import {
  Input,
  makeStyles,
  mergeClasses,
  Select,
  Switch,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useRef } from 'react';
import { FieldFrame, type FieldLooks } from '../../ui/FieldFrame.tsx';
import { type Bound, markOf, useEditable, useFindings } from '../fields/bound.ts';
import { FieldMessages } from '../fields/FieldMessages.tsx';
import type { Option } from '../fields/SelectField.tsx';

/**
 * Fields whose value belongs to both files or to a form's model, so that a change is more than one place's new text.
 * `at` is where it stands: for findings, focus and the editor's cursor.
 */
type Looks = FieldLooks & { readonly at: Bound };

const useStyles = makeStyles({
  input: { width: '100%', minWidth: 0 },
  code: { '& input, & textarea': { fontFamily: tokens.fontFamilyMonospace, fontSize: '13px' } },
});

let visits = 0;

export function FormText({
  at,
  value,
  onChange,
  code,
  multiline,
  placeholder = '',
  onBlur,
  ...looks
}: Looks & {
  readonly value: string;
  /** All of one visit has one group. */
  readonly onChange: (value: string, group: string) => void;
  readonly code?: boolean;
  readonly multiline?: boolean;
  readonly placeholder?: string;
  readonly onBlur?: () => void;
}) {
  const styles = useStyles();
  const editable = useEditable(at.role);
  const findings = useFindings(at);
  const group = useRef('');
  return (
    <FieldFrame
      {...looks}
      at={markOf(at)}
      messages={<FieldMessages at={at} />}
      control={({ id, describedBy }) => {
        const shared = {
          id,
          value,
          placeholder,
          disabled: !editable,
          'aria-describedby': describedBy,
          'aria-invalid': findings.some(({ severity }) => severity === 'error'),
          'aria-required': looks.required,
          spellCheck: !code,
          autoComplete: 'off',
          ...(onBlur && { onBlur }),
          className: mergeClasses(styles.input, code && styles.code),
          onFocus: () => {
            group.current = `security ${markOf(at)} ${++visits}`;
          },
          onChange: (_: unknown, data: { value: string }) => onChange(data.value, group.current),
        };
        return multiline ? (
          <Textarea {...shared} resize="vertical" rows={3} />
        ) : (
          <Input {...shared} />
        );
      }}
    />
  );
}

export function FormSelect({
  at,
  value,
  options,
  onChange,
  ...looks
}: Looks & {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}) {
  const editable = useEditable(at.role);
  const known = options.some((option) => option.value === value);
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
          value={value}
          onChange={(_, data) => onChange(data.value)}
        >
          {!known && <option value={value}>{value || 'Not given'}</option>}
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

export function FormSwitch({
  at,
  checked,
  onChange,
  ...looks
}: Looks & { readonly checked: boolean; readonly onChange: (checked: boolean) => void }) {
  const editable = useEditable(at.role);
  return (
    <FieldFrame
      {...looks}
      at={markOf(at)}
      messages={<FieldMessages at={at} />}
      control={({ id, describedBy }) => (
        <Switch
          id={id}
          aria-describedby={describedBy}
          disabled={!editable}
          checked={checked}
          style={{ marginLeft: '-8px' }}
          onChange={(_, data) => onChange(data.checked)}
        />
      )}
    />
  );
}
