import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronUpRegular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import { type Meter, metersOf } from '../../core/rules/meters.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import { HOVER } from './hover.ts';

const useStyles = makeStyles({
  meters: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) 96px 16px',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    padding: '6px 12px',
    border: 0,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: HOVER },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { color: tokens.colorNeutralForeground3, overflow: 'hidden', textOverflow: 'ellipsis' },
  chevron: { color: tokens.colorNeutralForeground3 },
  open: { transform: 'rotate(180deg)' },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: '0 12px 8px',
    maxHeight: '40vh',
    overflowY: 'auto',
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '0 8px',
    padding: '4px 0',
    border: 0,
    width: '100%',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: HOVER },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  figures: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  bar: {
    height: '4px',
    borderRadius: '2px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralStroke2,
    // Bars must be told from nothing where colours are the reader's own.
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  wide: { gridColumn: '1 / -1', marginTop: '3px' },
  fill: {
    height: '100%',
    backgroundColor: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  near: { backgroundColor: tokens.colorStatusWarningForeground3 },
  over: { backgroundColor: tokens.colorStatusDangerForeground1 },
});

/** From here on it is said that it gets tight. */
const NEAR = 0.8;

/** What the platform limits, filling up before it is met: the fullest on one line, all of them on demand. */
export function Meters() {
  const styles = useStyles();
  const { studio } = useDesk();
  const files = useDeferredValue(useStudio((state) => state.files));
  const meters = useMemo(
    () => metersOf(files.values()).toSorted((a, b) => shareOf(b) - shareOf(a)),
    [files],
  );
  const [isOpen, setOpen] = useState(false);
  const [fullest] = meters;
  if (!fullest) return null;
  const show = ({ role, at }: Meter) => {
    const name = fileWithRole(studio.getState().files, role)?.file.name;
    if (name !== undefined) studio.getState().show(name, at, 'field');
  };
  return (
    <section className={styles.meters} aria-label="Limits">
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span>Limits</span>
        <span className={styles.words}>
          {fullest.name} {percent(fullest)}
        </span>
        <Bar meter={fullest} />
        <ChevronUpRegular className={mergeClasses(styles.chevron, isOpen && styles.open)} />
      </button>
      {isOpen && (
        <ul className={styles.list}>
          {meters.map((meter) => (
            <li key={meter.name}>
              <button
                type="button"
                className={styles.row}
                title={meter.note}
                onClick={() => show(meter)}
              >
                <span>{meter.name}</span>
                <span className={styles.figures}>{figures(meter)}</span>
                <span className={styles.wide}>
                  <Bar meter={meter} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Bar({ meter }: { readonly meter: Meter }) {
  const styles = useStyles();
  const share = shareOf(meter);
  return (
    <div aria-hidden className={styles.bar}>
      <div
        className={mergeClasses(
          styles.fill,
          share >= NEAR && styles.near,
          share > 1 && styles.over,
        )}
        style={{ width: `${Math.min(100, share * 100)}%` }}
      />
    </div>
  );
}

const shareOf = ({ value, most }: Meter): number => value / most;

const percent = (meter: Meter): string => `${Math.round(shareOf(meter) * 100)} %`;

/** `612,345 of 1,000,000 bytes` */
const figures = ({ value, most, unit }: Meter): string =>
  `${value.toLocaleString('en')} of ${most.toLocaleString('en')}${unit && ` ${unit}`}`;
