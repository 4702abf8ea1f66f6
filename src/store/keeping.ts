import { whenIdle } from '../platform/idle.ts';
import {
  brandColorOf,
  type Content,
  type Library,
  operationCount,
  type Summary,
  titleOf,
} from './library.ts';
import { fileWithRole } from './openFiles.ts';
import type { Studio, StudioState } from './studio.ts';

/** Kept in the first pause of this length, in ms: writing a megabyte must not fall between two keystrokes. */
const PAUSE_MS = 300;
/** But at the latest after this long, in ms: nobody loses more. */
const LATEST_MS = 2000;

/** Keeps the open connector in the browser with every change, until stopped. */
export function keep(studio: Studio, library: Library): () => void {
  const { getState } = studio;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first change that is not kept yet was made. */
  let since = 0;

  async function now() {
    clearTimeout(timer);
    timer = undefined;
    const state = getState();
    if (!state.current || state.readOnly) return;
    try {
      const summary = summaryOf(state, Date.now());
      await library.save(summary, contentOf(state));
      const { version, current, recent = [] } = getState();
      if (version === state.version && current?.id === summary.id) getState().setKeeping('kept');
      getState().setRecent([summary, ...recent.filter(({ id }) => id !== summary.id)]);
    } catch (fault) {
      getState().setKeeping({ failed: String(fault) });
    }
  }

  const unsubscribe = studio.subscribe((state, before) => {
    if (!state.current || state.readOnly) return;
    const changed =
      state.version !== before.version ||
      state.current !== before.current ||
      state.disk !== before.disk ||
      before.readOnly;
    if (!changed && state.place === before.place && state.findings === before.findings) return;
    if (changed) getState().setKeeping('pending');
    if (timer === undefined) since = Date.now();
    clearTimeout(timer);
    const left = Math.max(0, since + LATEST_MS - Date.now());
    timer = setTimeout(() => whenIdle(now), Math.min(PAUSE_MS, left));
  });
  const hurry = () => {
    if (timer !== undefined) void now();
  };
  addEventListener('pagehide', hurry);
  document.addEventListener('visibilitychange', hurry);
  return () => {
    unsubscribe();
    hurry();
    removeEventListener('pagehide', hurry);
    document.removeEventListener('visibilitychange', hurry);
  };
}

function summaryOf({ current, files, findings }: StudioState, changedAt: number): Summary {
  if (!current) throw new TypeError('nothing is open');
  const all = [...findings.values()].flat();
  const icon = fileWithRole(files, 'icon')?.file;
  return {
    ...current,
    title: titleOf(files, current.name),
    brandColor: brandColorOf(files),
    icon: icon?.kind === 'binary' ? icon.bytes : undefined,
    operations: operationCount(files),
    errors: all.filter(({ severity }) => severity === 'error').length,
    warnings: all.filter(({ severity }) => severity === 'warning').length,
    changedAt,
  };
}

function contentOf({ current, files, version, past, future, place, disk }: StudioState): Content {
  if (!current) throw new TypeError('nothing is open');
  return {
    id: current.id,
    files: [...files.values()].map(({ file }) => file),
    version,
    past,
    future,
    place,
    disk,
  };
}
