import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef, useState } from 'react';
import { FindingRow } from './FindingRow.tsx';
import { GroupRow } from './GroupRow.tsx';
import type { Group, Grouping, Row } from './rows.ts';

const useStyles = makeStyles({
  scroll: { flex: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
  list: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** Roughly the height of each kind of row, in CSS pixels, until it has been measured. */
const HEIGHTS = { group: 52, finding: 58 };

/**
 * Headings and findings, of which only those in sight exist. Up, Down, Home and End go from row to row, Tab through the
 * buttons of one.
 */
export function FindingList({
  rows,
  by,
  onToggle,
  onFixGroup,
  onReviewGroup,
  onFixed,
  onWaived,
  onTakenBack,
}: {
  readonly rows: readonly Row[];
  readonly by: Grouping;
  readonly onToggle: (group: string) => void;
  readonly onFixGroup: (group: Group) => void;
  readonly onReviewGroup: (group: Group) => void;
  /** Something was tried; told why not, where it was not done. */
  readonly onFixed: (trouble: string | undefined) => void;
  readonly onWaived: (trouble: string | undefined) => void;
  readonly onTakenBack: (trouble: string | undefined) => void;
}) {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState('');
  /** The row whose details are shown. */
  const [opened, setOpened] = useState<string>();
  const activeIndex = Math.max(
    0,
    rows.findIndex(({ key }) => key === active),
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => HEIGHTS[rows[index]?.kind ?? 'finding'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    // The row with the focus stays, however far away one scrolls.
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return inSight.includes(activeIndex)
        ? inSight
        : [...inSight, activeIndex].sort((a, b) => a - b);
    },
  });

  const goTo = (index: number) => {
    const row = rows[index];
    if (!row) return;
    setActive(row.key);
    virtualizer.scrollToIndex(index, { align: 'auto' });
    requestAnimationFrame(() => focusRow(scroll.current, index));
  };

  /** Tells how it went, and where the row goes with the next answer, sees to the focus. */
  const told =
    (tell: (trouble: string | undefined) => void, index: number) => (trouble?: string) => {
      tell(trouble);
      if (trouble === undefined) goToSoon(index);
    };

  const onKeyDown = (event: KeyboardEvent) => {
    // In a text box the keys are its own.
    if (event.target instanceof HTMLInputElement) return;
    const last = rows.length - 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, activeIndex + 1),
      ArrowUp: Math.max(0, activeIndex - 1),
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    goTo(target);
  };

  return (
    <div ref={scroll} className={styles.scroll}>
      {/* biome-ignore lint/a11y/useSemanticElements: rows are placed by hand, and only those in sight are there */}
      <div
        role="list"
        aria-label="Findings"
        className={styles.list}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          const isActive = index === activeIndex;
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              onFocus={() => setActive(row.key)}
            >
              {row.kind === 'group' ? (
                <GroupRow
                  group={row.group}
                  by={by}
                  isOpen={row.isOpen}
                  isActive={isActive}
                  onToggle={() => onToggle(row.group.key)}
                  onFix={() => onFixGroup(row.group)}
                  onReview={() => onReviewGroup(row.group)}
                />
              ) : (
                <FindingRow
                  finding={row.finding}
                  by={by}
                  isActive={isActive}
                  isOpen={row.key === opened}
                  onToggle={() => setOpened(row.key === opened ? undefined : row.key)}
                  onFixed={told(onFixed, index)}
                  onWaived={told(onWaived, index)}
                  onTakenBack={told(onTakenBack, index)}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );

  /** The fixed finding goes with the next answer, and the focus with it: the row that takes its place gets it. */
  function goToSoon(index: number) {
    const lost = setInterval(() => {
      if (document.activeElement !== document.body) return;
      clearInterval(lost);
      focusRow(scroll.current, index);
    }, 50);
    setTimeout(() => clearInterval(lost), 2000);
  }
}

function focusRow(scroll: HTMLElement | null, index: number): void {
  scroll
    ?.querySelector<HTMLElement>(`[data-index="${index}"] [data-main]`)
    ?.focus({ preventScroll: true });
}
