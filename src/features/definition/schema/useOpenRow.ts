import { useState } from 'react';
import { isWithin, type Pointer } from '../../../core/text/pointer.ts';
import { useStudio } from '../../../store/desk.tsx';
import { fileWithRole } from '../../../store/openFiles.ts';
import type { Reveal } from '../../../store/place.ts';

/** A row as it is told from the others, and the place whose fields it shows. */
export interface RowPlace {
  readonly key: string;
  readonly at: Pointer;
}

export interface OpenRow {
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  /** Keeps a row open under the key that it has after a change (a rename, a move). */
  readonly rekey: (from: string, to: string) => void;
}

interface State {
  readonly open: string | undefined;
  /** The last request that was answered. */
  readonly seen: Reveal | undefined;
}

/**
 * Which row of a table is open: the one that was pressed last, or the one that holds the place whose field someone asked
 * to see (a finding, a new row), whichever came later.
 */
export function useOpenRow(rows: readonly RowPlace[]): OpenRow {
  const reveal = useStudio((state) => state.reveal);
  const file = useStudio(({ files }) => fileWithRole(files, 'definition')?.file.name);
  const [{ open, seen }, setState] = useState<State>({ open: undefined, seen: undefined });
  const asked =
    reveal !== seen && reveal?.focus === 'field' && reveal.file === file
      ? deepest(rows, reveal.pointer)
      : undefined;
  // Adjusted while rendering, so that no frame shows the row closed (react.dev, "You Might Not Need an Effect").
  if (reveal !== seen) setState({ open: asked ?? open, seen: reveal });
  return {
    isOpen: (key) => key === (asked ?? open),
    toggle: (key) => setState((now) => ({ ...now, open: now.open === key ? undefined : key })),
    rekey: (from, to) => setState((now) => (now.open === from ? { ...now, open: to } : now)),
  };
}

function deepest(rows: readonly RowPlace[], pointer: Pointer): string | undefined {
  let best: RowPlace | undefined;
  for (const row of rows) {
    if (isWithin(pointer, row.at) && row.at.length > (best?.at.length ?? -1)) best = row;
  }
  return best?.key;
}
