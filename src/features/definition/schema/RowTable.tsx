import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Pointer } from '../../../core/text/pointer.ts';
import { SeverityIcon } from '../../../ui/severity.tsx';
import { inDefinition, markOf } from '../../fields/bound.ts';
import { useWorstWithin } from './useWorstWithin.ts';

const useStyles = makeStyles({
  table: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, margin: 0 },
  head: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1.4fr) minmax(0, 1.2fr) minmax(0, 1fr) 64px 76px',
    gap: '8px',
    alignItems: 'center',
    width: '100%',
    minHeight: '34px',
    boxSizing: 'border-box',
    padding: '4px 4px',
    border: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    '@container form (max-width: 540px)': {
      gridTemplateColumns: '20px minmax(0, 1.3fr) minmax(0, 1fr) minmax(0, 0.9fr) 62px',
    },
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  cell: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  wide: { '@container form (max-width: 540px)': { display: 'none' } },
  name: { fontFamily: tokens.fontFamilyMonospace, fontSize: '12px' },
  muted: { color: tokens.colorNeutralForeground3 },
  mark: { display: 'inline-flex', alignItems: 'center', color: tokens.colorNeutralForeground3 },
  detail: {
    padding: '14px 16px 18px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What a row says of a parameter or property. */
export interface RowCells {
  /** Where it is written; its findings are those of this place and below. */
  readonly at: Pointer;
  readonly name: string;
  readonly label: string;
  readonly place: string;
  readonly type: string;
  readonly required: boolean;
  readonly visibility: string;
}

/** The heading of a table of rows. */
export function RowHead() {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.row, styles.head)} aria-hidden>
      <span />
      <span>Name</span>
      <span>Label</span>
      <span>Type</span>
      <span>Required</span>
      <span className={styles.wide}>Visibility</span>
    </div>
  );
}

export function RowTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={useStyles().table} aria-label={label}>
      <RowHead />
      {children}
    </section>
  );
}

/** One parameter or property; pressed, its fields open below it. */
export function Row({
  cells,
  isOpen,
  onToggle,
  children,
}: {
  cells: RowCells;
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  const worst = useWorstWithin(cells.at);
  return (
    <div data-at={markOf(inDefinition(cells.at))}>
      <button
        type="button"
        className={mergeClasses(styles.row, styles.button)}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        <span className={styles.mark}>
          {worst && !isOpen ? (
            <SeverityIcon severity={worst} />
          ) : isOpen ? (
            <ChevronDownRegular />
          ) : (
            <ChevronRightRegular />
          )}
        </span>
        <span className={mergeClasses(styles.cell, styles.name)} title={cells.name}>
          {cells.name || 'no name'}
        </span>
        <span
          className={mergeClasses(styles.cell, cells.label === '' && styles.muted)}
          title={cells.label}
        >
          {cells.label || 'no label'}
        </span>
        <span className={styles.cell} title={cells.type}>
          {[cells.place, cells.type].filter(Boolean).join(' · ')}
        </span>
        <span className={mergeClasses(styles.cell, styles.muted)}>
          {cells.required ? 'Yes' : 'No'}
        </span>
        <span className={mergeClasses(styles.cell, styles.muted, styles.wide)}>
          {cells.visibility || 'none'}
        </span>
      </button>
      {isOpen && <div className={styles.detail}>{children}</div>}
    </div>
  );
}
