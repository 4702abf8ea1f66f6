import { createStore, type StoreApi } from 'zustand/vanilla';
import { afterPaint } from '../platform/idle.ts';
import type { StudioState } from './studio.ts';

/** How long forms may lag behind the editor while the page is busy, in ms. */
const LAG_MS = 60;

/**
 * The store as React shows it: the same at once, but for what is typed in the editor. That is shown when the editor has
 * painted it, so that a keystroke there never waits for the forms. Whoever acts reads the store itself.
 */
export function shownOf(studio: StoreApi<StudioState>): StoreApi<StudioState> {
  const shown = createStore<StudioState>()(() => studio.getState());
  const later = afterPaint(() => shown.setState(studio.getState(), true), LAG_MS);
  studio.subscribe((now) => {
    const isTyped = now.files !== shown.getState().files && now.lastOrigin === 'editor';
    if (isTyped) later();
    else shown.setState(now, true);
  });
  return shown;
}
