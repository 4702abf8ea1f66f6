import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { Pointer } from '../../../core/text/pointer.ts';
import { ItemRow } from './ItemRow.tsx';
import { GROUP_NAMES, type Item } from './items.ts';
import { useWorst } from './useItems.ts';

const useStyles = makeStyles({
  list: { flex: 1, minHeight: 0, overflow: 'auto', padding: '0 8px 12px', outline: 'none' },
  inner: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
  heading: {
    padding: '12px 8px 4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  none: { padding: '24px 16px', color: tokens.colorNeutralForeground2 },
});

type Row =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'item'; readonly item: Item; readonly index: number };

const HEIGHTS = { heading: 34, item: 48 } as const;

/** The items as a list box of any length: only what is in sight is in the page. */
export function ItemList({
  items,
  chosen,
  onChoose,
  onMove,
}: {
  readonly items: readonly Item[];
  readonly chosen: Pointer | undefined;
  readonly onChoose: (item: Item) => void;
  /** Absent where the order is not to be changed. */
  readonly onMove?: (item: Item, by: -1 | 1) => void;
}) {
  const styles = useStyles();
  const holder = useRef<HTMLDivElement>(null);
  const worst = { definition: useWorst('definition'), properties: useWorst('properties') };
  const rows = useMemo(() => rowsOf(items), [items]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => holder.current,
    estimateSize: (index) => HEIGHTS[rows[index]?.kind ?? 'item'],
    overscan: 12,
  });
  const chosenRow = rows.findIndex((row) => row.kind === 'item' && row.item.at === chosen);
  useEffect(() => {
    if (chosenRow >= 0) virtual.scrollToIndex(chosenRow, { align: 'auto' });
  }, [chosenRow, virtual]);

  const onKeyDown = (event: KeyboardEvent) => {
    const index = items.findIndex(({ at }) => at === chosen);
    const now = items[index];
    const step = KEYS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (event.altKey && now && (step === 1 || step === -1)) return onMove?.(now, step);
    const next = items[Math.max(0, Math.min(items.length - 1, index + step))];
    if (next) onChoose(next);
  };

  if (items.length === 0) return <p className={styles.none}>Nothing of that name.</p>;
  return (
    <div
      ref={holder}
      role="listbox"
      aria-label="Operations"
      aria-activedescendant={chosenRow >= 0 ? `item-${chosenRow}` : undefined}
      tabIndex={0}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      <div className={styles.inner} style={{ height: virtual.getTotalSize() }} role="presentation">
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <div
              key={key}
              role="presentation"
              className={styles.row}
              style={{ transform: `translateY(${start}px)`, height: HEIGHTS[row.kind] }}
            >
              {row.kind === 'heading' ? (
                <div className={mergeClasses(styles.heading)} role="presentation">
                  {row.text}
                </div>
              ) : (
                <ItemRow
                  id={`item-${index}`}
                  item={row.item}
                  isChosen={row.item.at === chosen}
                  position={row.index + 1}
                  count={items.length}
                  worst={worst[row.item.file].get(row.item.at)}
                  onChoose={onChoose}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

const KEYS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

function rowsOf(items: readonly Item[]): Row[] {
  const rows: Row[] = [];
  for (const [index, item] of items.entries()) {
    if (item.group !== items[index - 1]?.group)
      rows.push({ kind: 'heading', text: GROUP_NAMES[item.group] });
    rows.push({ kind: 'item', item, index });
  }
  return rows;
}
