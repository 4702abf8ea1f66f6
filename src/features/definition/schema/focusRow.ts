import type { Pointer } from '../../../core/text/pointer.ts';
import { inDefinition, markOf } from '../../fields/bound.ts';

/** Gives the focus to a row of a table when the next frame shows it where it is now. */
export function focusRow(table: Element | null, at: Pointer): void {
  requestAnimationFrame(() => {
    const mark = CSS.escape(markOf(inDefinition(at)));
    table?.querySelector<HTMLElement>(`[data-at="${mark}"] > button`)?.focus();
  });
}
