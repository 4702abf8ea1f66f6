import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Pointer } from '../../core/text/pointer.ts';
import { type JsonObject, textOf } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { ConnectorMark } from '../../ui/ConnectorMark.tsx';

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
  summary: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  description: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  badge: {
    flexShrink: 0,
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase100,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground4,
  },
});

/**
 * An operation as the picker lists it. A value keeps its identity until something in it changes, so that typing elsewhere
 * leaves the row alone.
 */
export const OperationRow = memo(function OperationRow({
  at,
  value,
  id,
  isPreview,
  initial,
  color,
  picture,
}: {
  readonly at: Pointer;
  readonly value: JsonObject;
  readonly id: string;
  readonly isPreview: boolean;
  /** The connector's first letter: the row need not know more of its title. */
  readonly initial: string;
  readonly color: string;
  readonly picture: string | undefined;
}) {
  const styles = useStyles();
  const goTo = useStudio((state) => state.goTo);
  return (
    <button
      type="button"
      className={styles.row}
      onClick={() => goTo({ step: 'definition', item: at })}
    >
      <ConnectorMark title={initial} color={color} picture={picture} size={24} />
      <span className={styles.words}>
        <span className={styles.summary}>{textOf(value, 'summary') || id}</span>
        <span className={styles.description}>{textOf(value, 'description')}</span>
      </span>
      {isPreview && <span className={styles.badge}>Preview</span>}
    </button>
  );
});
