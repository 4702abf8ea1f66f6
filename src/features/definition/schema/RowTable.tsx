import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Pointer } from '../../../core/text/pointer.ts';
import { SeverityIcon } from '../../../ui/severity.tsx';
import { inDefinition, markOf } from '../../fields/bound.ts';
import { useWithin } from '../within.ts';
import { focusRow } from './focusRow.ts';

/** The table is what its columns are measured by: it may stand inside another one's row. */
const NOT_WIDE = '@container rows (max-width: 560px)';
const MIDDLE = '@container rows (min-width: 401px) and (max-width: 560px)';
const NARROW = '@container rows (max-width: 400px)';
const COLUMNS = '20px minmax(0, 1.5fr) minmax(0, 1.2fr)';

const useStyles = makeStyles({
  table: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    margin: 0,
    containerType: 'inline-size',
    containerName: 'rows',
  },
  head: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: `${COLUMNS} minmax(0, 1.1fr) 62px 72px 16px`,
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
    [MIDDLE]: { gridTemplateColumns: `${COLUMNS} minmax(0, 1fr) 62px 16px` },
    [NARROW]: { gridTemplateColumns: '20px minmax(0, 1.5fr) minmax(0, 1fr) 62px 16px' },
  },
  placed: {
    gridTemplateColumns: `${COLUMNS} 60px minmax(0, 1.1fr) 62px 72px 16px`,
    [MIDDLE]: { gridTemplateColumns: `${COLUMNS} 60px minmax(0, 1fr) 62px 16px` },
    [NARROW]: { gridTemplateColumns: '20px minmax(0, 1.5fr) minmax(0, 1fr) 62px 16px' },
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  cell: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  wide: { [NOT_WIDE]: { display: 'none' } },
  notNarrow: { [NARROW]: { display: 'none' } },
  onlyNarrow: { display: 'none', [NARROW]: { display: 'block' } },
  names: { minWidth: 0 },
  name: { display: 'flex', fontFamily: tokens.fontFamilyMonospace, fontSize: '12px', minWidth: 0 },
  /** Of a path that is too long the way goes first: what it leads to is what one looks for. */
  way: { flex: '0 1000 auto', color: tokens.colorNeutralForeground3 },
  key: { flex: '0 1 auto' },
  note: {
    fontSize: '11px',
    lineHeight: '14px',
    color: tokens.colorNeutralForeground3,
  },
  muted: { color: tokens.colorNeutralForeground3 },
  mark: { display: 'inline-flex', alignItems: 'center', color: tokens.colorNeutralForeground3 },
  detail: {
    padding: '14px 16px 18px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    containerType: 'inline-size',
    containerName: 'form',
    [NARROW]: { padding: '12px 10px 14px' },
  },
});

/** What a row says of a parameter or property. */
export interface RowCells {
  /** Where it is listed. */
  readonly at: Pointer;
  /** The places whose findings are its own: where it is listed, and where it is written. */
  readonly places: readonly Pointer[];
  /** A nested one's with the way to it: `lines[].sku`. */
  readonly name: string;
  readonly label: string;
  /** Where a parameter goes (`query`); undefined in tables of properties. */
  readonly place?: string;
  readonly type: string;
  /** Undefined for what is not asked for: a response's header. */
  readonly required?: boolean;
  readonly visibility: string;
  /** Said below the name: `shared as OrderId`. */
  readonly note?: string | undefined;
}

/** Rows of parameters (which have a place) or of properties, under their headings. */
export function RowTable({
  label,
  hasPlaces = false,
  children,
}: {
  label: string;
  hasPlaces?: boolean;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section className={styles.table} aria-label={label}>
      <div
        className={mergeClasses(styles.row, hasPlaces && styles.placed, styles.head)}
        aria-hidden
      >
        <span />
        <span>Name</span>
        <span className={styles.notNarrow}>Label</span>
        {hasPlaces && <span className={styles.notNarrow}>In</span>}
        <span>Type</span>
        <span>Required</span>
        <span className={styles.wide}>Visibility</span>
        <span />
      </div>
      {children}
    </section>
  );
}

/** One parameter or property; pressed, its fields open below it. Alt with an arrow moves it. */
export function Row({
  cells,
  isOpen,
  onToggle,
  onMove,
  children,
}: {
  cells: RowCells;
  isOpen: boolean;
  onToggle: () => void;
  /** Moves it among its siblings and says where it is listed then; undefined where it cannot go further. */
  onMove?: (by: -1 | 1) => Pointer | undefined;
  children: ReactNode;
}) {
  const styles = useStyles();
  const { worst, words } = useWithin(...cells.places);
  const { name, label, place, type, visibility, note } = cells;
  const cut = name.lastIndexOf('.') + 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    const table = event.currentTarget.closest('section');
    const to = onMove?.(by);
    if (to !== undefined) focusRow(table, to);
  };
  return (
    <div data-at={markOf(inDefinition(cells.at))}>
      <button
        type="button"
        className={mergeClasses(styles.row, place !== undefined && styles.placed, styles.button)}
        aria-expanded={isOpen}
        onClick={onToggle}
        onKeyDown={onKeyDown}
      >
        <span className={styles.mark}>
          {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </span>
        <span className={styles.names}>
          <span className={styles.name} title={name}>
            {cut > 0 && (
              <span className={mergeClasses(styles.cell, styles.way)}>{name.slice(0, cut)}</span>
            )}
            <span className={mergeClasses(styles.cell, styles.key)}>
              {name.slice(cut) || 'no name'}
            </span>
          </span>
          <span className={mergeClasses(styles.cell, styles.note, styles.onlyNarrow)} aria-hidden>
            {label}
          </span>
          {note && (
            <span className={mergeClasses(styles.cell, styles.note)} style={{ display: 'block' }}>
              {note}
            </span>
          )}
        </span>
        <span
          className={mergeClasses(styles.cell, label === '' && styles.muted, styles.notNarrow)}
          title={label}
        >
          {label || 'no label'}
        </span>
        {place !== undefined && (
          <span className={mergeClasses(styles.cell, styles.muted, styles.notNarrow)}>{place}</span>
        )}
        <span className={styles.cell} title={type}>
          {type}
        </span>
        <span className={mergeClasses(styles.cell, styles.muted)}>
          {cells.required === undefined ? '' : cells.required ? 'Yes' : 'No'}
        </span>
        <span className={mergeClasses(styles.cell, styles.muted, styles.wide)}>
          {visibility || 'none'}
        </span>
        <span className={styles.mark} title={words}>
          {worst && <SeverityIcon severity={worst} words={words} />}
        </span>
      </button>
      {isOpen && <div className={styles.detail}>{children}</div>}
    </div>
  );
}
