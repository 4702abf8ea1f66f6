import { useState } from 'react';
import { isWithin, type Pointer } from '../../../core/text/pointer.ts';
import { useStudio } from '../../../store/desk.tsx';
import { fileWithRole } from '../../../store/openFiles.ts';
import type { Reveal } from '../../../store/place.ts';

/**
 * Which row of a table is open: the one that was pressed last, or the one that holds the place someone asked to see (a
 * finding, the editor's cursor), whichever came later.
 */
export function useOpenRow(places: readonly Pointer[]): {
  open: number;
  toggle: (index: number) => void;
} {
  const reveal = useStudio((state) => state.reveal);
  const definition = useStudio(({ files }) => fileWithRole(files, 'definition')?.file.name);
  const [pressed, setPressed] = useState<{ index: number; after: Reveal | undefined }>();
  const asked = reveal?.file === definition ? deepest(places, reveal?.pointer) : -1;
  const isStale = pressed && pressed.after !== reveal && reveal?.focus === 'field' && asked >= 0;
  const open = pressed && !isStale ? pressed.index : reveal?.focus === 'field' ? asked : -1;
  return {
    open,
    toggle: (index) => setPressed({ index: index === open ? -1 : index, after: reveal }),
  };
}

function deepest(places: readonly Pointer[], pointer: Pointer | undefined): number {
  if (pointer === undefined) return -1;
  let best = -1;
  for (const [index, place] of places.entries()) {
    if (isWithin(pointer, place) && place.length > (places[best]?.length ?? -1)) best = index;
  }
  return best;
}
