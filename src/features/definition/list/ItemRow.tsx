import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { SeverityIcon, type SeverityName } from '../../../ui/severity.tsx';
import { VerbBadge } from '../../../ui/VerbBadge.tsx';
import type { Item } from './items.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '46px minmax(0, 1fr) auto',
    gap: '8px',
    alignItems: 'center',
    height: '46px',
    boxSizing: 'border-box',
    padding: '0 8px',
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
  plain: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
  },
  title: {
    fontWeight: tokens.fontWeightMedium,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    lineHeight: '19px',
  },
  nameless: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  note: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** An operation, a shared part or a policy in the list. */
export const ItemRow = memo(function ItemRow({
  id,
  item,
  isChosen,
  position,
  count,
  worst,
  onChoose,
}: {
  readonly id: string;
  readonly item: Item;
  readonly isChosen: boolean;
  readonly position: number;
  readonly count: number;
  readonly worst: SeverityName | undefined;
  readonly onChoose: (item: Item) => void;
}) {
  const styles = useStyles();
  const { title, note, verb, marks } = item;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list box's
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list box
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      aria-posinset={position}
      aria-setsize={count}
      className={mergeClasses(styles.row, !verb && styles.plain, isChosen && styles.chosen)}
      onClick={() => onChoose(item)}
    >
      {verb && <VerbBadge verb={verb} />}
      <div>
        <div
          className={mergeClasses(styles.title, title.trim() === '' && styles.nameless)}
          title={title}
        >
          {title.trim() || 'No summary'}
        </div>
        <div className={styles.note} title={note}>
          {[note, ...marks].filter(Boolean).join(' · ')}
        </div>
      </div>
      {worst && <SeverityIcon severity={worst} />}
    </div>
  );
});
