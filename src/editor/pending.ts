import { type Edits, shiftOffset } from '../core/text/edit.ts';
import type { Range } from '../core/text/locate.ts';
import type { Studio } from '../store/studio.ts';

/**
 * Moves a range of the analysed text to where it lies now: the analysis may be some edits behind. Returns how to move,
 * and how to stop listening.
 */
export function followEdits(studio: Studio, file: string) {
  let pending: { readonly version: number; readonly edits: Edits }[] = [];
  const stop = studio.getState().onApplied(({ version, part }) => {
    if (part.kind === 'file') {
      if (part.name === file) pending = [];
    } else if (part.file === file) pending.push({ version, edits: part.edits });
  });
  return {
    moved({ start, end }: Range): Range {
      const { analysedVersion } = studio.getState();
      pending = pending.filter(({ version }) => version > analysedVersion);
      const place = (offset: number) =>
        pending.reduce((at, { edits }) => shiftOffset(at, edits), offset);
      return pending.length === 0 ? { start, end } : { start: place(start), end: place(end) };
    },
    stop,
  };
}
