import { Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FieldFrame, type FieldLooks } from '../../ui/FieldFrame.tsx';
import { MessageLine } from '../../ui/MessageLine.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { useEditable } from './bound.ts';

const useStyles = makeStyles({
  code: {
    width: '100%',
    '& input': { fontFamily: tokens.fontFamilyMonospace, fontSize: '13px' },
  },
  plain: { width: '100%' },
});

/**
 * A text of the definition whose change reaches far (a name, a path): written when its box is left, or by Enter. What may
 * not be written says so while it is typed, and is given up when the box is left.
 */
export function DraftField({
  at,
  value,
  messages = null,
  placeholder,
  code = true,
  refuse,
  onWrite,
  ...looks
}: Omit<FieldLooks, 'count'> & {
  /** The field's mark; see `markOf`. */
  readonly at: string;
  readonly value: string;
  readonly messages?: ReactNode;
  readonly placeholder?: string;
  /** In a fixed-width face, unchecked for spelling. */
  readonly code?: boolean;
  /** Why a text may not be written, in words for the author; undefined when it may. */
  readonly refuse?: (text: string) => string | undefined;
  readonly onWrite: (text: string) => void;
}) {
  const styles = useStyles();
  const editable = useEditable('definition');
  const draft = useDraft(value, (text) => {
    if (refuse?.(text) === undefined) onWrite(text);
  });
  const refusal = draft.value === value ? undefined : refuse?.(draft.value);
  return (
    <FieldFrame
      {...looks}
      at={at}
      messages={
        <>
          {refusal && <MessageLine severity="error" message={refusal} />}
          {messages}
        </>
      }
      control={({ id, describedBy }) => (
        <Input
          id={id}
          aria-describedby={describedBy}
          aria-invalid={refusal !== undefined}
          aria-required={looks.required}
          className={code ? styles.code : styles.plain}
          placeholder={placeholder ?? ''}
          disabled={!editable}
          spellCheck={!code}
          autoComplete="off"
          {...draft}
        />
      )}
    />
  );
}
