import { Input, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { FieldFrame, type FieldLooks } from '../../ui/FieldFrame.tsx';
import { type Bound, markOf, useChange, useEditable, useFindings, useValue } from './bound.ts';
import { FieldMessages } from './FieldMessages.tsx';

const useStyles = makeStyles({
  input: { width: '100%' },
  code: { '& input, & textarea': { fontFamily: tokens.fontFamilyMonospace, fontSize: '13px' } },
});

let focuses = 0;

/**
 * A text of a file as a text box. What is typed is written at once, all of one visit as one undo step. Emptied, an
 * optional one is taken out of the file when the box is left.
 */
export function TextField({
  at,
  multiline,
  code,
  placeholder,
  counts,
  ...looks
}: Omit<FieldLooks, 'count'> & {
  readonly at: Bound;
  readonly multiline?: boolean;
  /** Written in a fixed-width face: names, paths, addresses. */
  readonly code?: boolean;
  readonly placeholder?: string;
  /** How many characters are wanted: `30`, `30–500`. */
  readonly counts?: string;
}) {
  const styles = useStyles();
  const value = useValue(at);
  const editable = useEditable(at.role);
  const findings = useFindings(at);
  const change = useChange(at.role);
  const group = useRef('');
  const isText = value === undefined || value === null || typeof value !== 'object';
  const text = isText ? String(value ?? '') : JSON.stringify(value);
  const label = `Change ${looks.label.toLowerCase()}`;
  return (
    <FieldFrame
      {...looks}
      at={markOf(at)}
      count={counts ? `${text.length} of ${counts}` : undefined}
      messages={<FieldMessages at={at} />}
      control={({ id, describedBy }) => {
        const shared = {
          id,
          value: text,
          placeholder: placeholder ?? '',
          disabled: !editable || !isText,
          'aria-describedby': describedBy,
          'aria-invalid': findings.some(({ severity }) => severity === 'error'),
          'aria-required': looks.required,
          spellCheck: !code,
          autoComplete: 'off',
          className: mergeClasses(styles.input, code && styles.code),
          onFocus: () => {
            group.current = `field ${markOf(at)} ${++focuses}`;
          },
          onBlur: () => {
            if (text === '' && value !== undefined && !looks.required) {
              change([{ op: 'remove', at: at.at }], label, group.current);
            }
          },
        };
        const write = (next: string) =>
          change([{ op: 'set', at: at.at, value: next }], label, group.current);
        return multiline ? (
          <Textarea
            {...shared}
            resize="vertical"
            rows={2}
            onChange={(_, data) => write(data.value)}
          />
        ) : (
          <Input {...shared} onChange={(_, data) => write(data.value)} />
        );
      }}
    />
  );
}
