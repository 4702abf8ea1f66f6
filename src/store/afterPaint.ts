import { createStore, type StoreApi } from 'zustand/vanilla';
import { whenIdle } from '../platform/idle.ts';
import type { StudioState } from './studio.ts';

/** How long forms may lag behind the editor while the page is busy, in ms. */
const LAG_MS = 60;

/**
 * The store as React shows it: the same at once, but for what is typed in the editor. That is shown when the editor has
 * painted it, so that a keystroke there never waits for the forms. Whoever acts reads the store itself.
 */
export function afterPaint(studio: StoreApi<StudioState>): StoreApi<StudioState> {
  const shown = createStore<StudioState>()(() => studio.getState());
  let waits = false;
  const show = () => {
    waits = false;
    shown.setState(studio.getState(), true);
  };
  studio.subscribe((now, before) => {
    if (now.files === before.files && waits) return;
    if (now.files === before.files || now.lastOrigin !== 'editor') return show();
    if (waits) return;
    waits = true;
    const later = () => {
      if (waits) show();
    };
    requestAnimationFrame(() => whenIdle(later, LAG_MS));
    // No frame comes while the page is hidden.
    setTimeout(later, LAG_MS * 2);
  });
  return shown;
}
