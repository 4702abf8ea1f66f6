import { pointerAt } from '../core/text/locate.ts';
import { homeOf } from '../store/place.ts';
import type { Studio } from '../store/studio.ts';

/**
 * Chooses the step, the item and the field that an offset of a file belongs to, without a request to show it: whoever is in the
 * text stays there. In Test an operation is chosen without leaving it, and between two items the chosen one stays.
 */
export function leadTo(studio: Studio, file: string, offset: number): void {
  const { files, place, goTo } = studio.getState();
  const open = files.get(file);
  const pointer = open?.tree ? pointerAt(open.tree, offset) : '';
  const home = open && homeOf(open.file.role, pointer);
  if (!home) return;
  studio.setState({ pointed: { file, pointer } });
  const step = place.step === 'test' && home.item !== undefined ? 'test' : home.step;
  const item = home.item ?? (step === place.step ? place.item : undefined);
  if (step !== place.step || item !== place.item) goTo({ step, item });
}
