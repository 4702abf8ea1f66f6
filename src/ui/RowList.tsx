import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';

const HEIGHT = 48;

const useStyles = makeStyles({
  list: { flex: 1, minHeight: 0, overflow: 'auto', padding: '4px 8px 12px', outline: 'none' },
  inner: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%', height: `${HEIGHT}px` },
  option: {
    height: '46px',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '0 8px',
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    '&[aria-selected="true"]': {
      backgroundColor: tokens.colorNeutralBackground1,
      boxShadow: tokens.shadow4,
    },
    '[role="listbox"]:focus-visible &[aria-selected="true"]': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

const KEYS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Things of two lines each as a list box of any length: only what is in sight is in the page. */
export function RowList<T>({
  label,
  items,
  keyOf,
  chosen,
  onChoose,
  children,
}: {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly chosen: string | undefined;
  readonly onChoose: (item: T) => void;
  readonly children: (item: T) => ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  const holder = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => holder.current,
    estimateSize: () => HEIGHT,
    overscan: 12,
  });
  const at = items.findIndex((item) => keyOf(item) === chosen);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = KEYS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = items[Math.max(0, Math.min(items.length - 1, at + step))];
    if (next) onChoose(next);
  };
  return (
    <div
      ref={holder}
      role="listbox"
      aria-label={label}
      aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
      tabIndex={0}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      <div className={styles.inner} style={{ height: virtual.getTotalSize() }} role="presentation">
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const item = items[index];
          return item === undefined ? null : (
            <div
              key={key}
              role="presentation"
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list box's */}
              {/* biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list box */}
              <div
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === at}
                aria-posinset={index + 1}
                aria-setsize={items.length}
                className={styles.option}
                onClick={() => onChoose(item)}
              >
                {children(item)}
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}
