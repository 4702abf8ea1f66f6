import { pointerAt } from '../core/text/locate.ts';
import { homeOf } from '../store/place.ts';
import type { Studio } from '../store/studio.ts';

/**
 * Chooses the step and the item that an offset of a file belongs to, without a request to show it: whoever is in the
 * text stays there. In Test an operation is chosen without leaving it, and between two items the chosen one stays.
 */
export function leadTo(studio: Studio, file: string, offset: number): void {
  const { files, place, goTo } = studio.getState();
  const open = files.get(file);
  const home = open && homeOf(open.file.role, open.tree ? pointerAt(open.tree, offset) : '');
  if (!home) return;
  const step = place.step === 'test' && home.item !== undefined ? 'test' : home.step;
  const item = home.item ?? (step === place.step ? place.item : undefined);
  if (step !== place.step || item !== place.item) goTo({ step, item });
}
