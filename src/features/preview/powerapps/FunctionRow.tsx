import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Pointer } from '../../../core/text/pointer.ts';
import { useStudio } from '../../../store/desk.tsx';
import { FunctionMark } from './FunctionMark.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    gap: '10px',
    alignItems: 'center',
    width: '100%',
    padding: '8px 12px',
    border: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { flex: 1, minWidth: 0 },
  line: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  signature: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  description: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** A function in the list: its call, and what it does or why it is not offered. */
export const FunctionRow = memo(function FunctionRow({
  at,
  name,
  signature,
  words,
}: {
  readonly at: Pointer;
  readonly name: string;
  readonly signature: string;
  readonly words: string;
}) {
  const styles = useStyles();
  const goTo = useStudio((state) => state.goTo);
  return (
    <button
      type="button"
      className={styles.row}
      title={name}
      onClick={() => goTo({ step: 'definition', item: at })}
    >
      <FunctionMark />
      <span className={styles.words}>
        <span className={`${styles.line} ${styles.signature}`}>{signature}</span>
        <span className={`${styles.line} ${styles.description}`}>{words}</span>
      </span>
    </button>
  );
});
