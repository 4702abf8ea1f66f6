import { pointerAt } from '../core/text/locate.ts';
import { homeOf } from '../store/place.ts';
import type { Studio } from '../store/studio.ts';
import type { Binding } from './binding.ts';
import { type Editor, monaco } from './monaco.ts';

/** How long a cursor rests before the form follows it, in ms: passing by with the arrow keys opens nothing. */
const REST_MS = 150;

/** Lets the form follow a cursor that its user moves (not one that types, or that the studio moved), until disposed. */
export function leadByCursor(
  studio: Studio,
  editor: Editor,
  shown: () => Binding | undefined,
): monaco.IDisposable {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const listening = editor.onDidChangeCursorPosition(({ source, reason }) => {
    const isMeant = reason === monaco.editor.CursorChangeReason.Explicit && source !== 'api';
    clearTimeout(rest);
    if (isMeant) rest = setTimeout(lead, REST_MS);
  });

  function lead() {
    const binding = shown();
    const position = editor.getPosition();
    if (binding && position) goToPlaceAt(studio, binding.file, binding.offsetOf(position));
  }

  return {
    dispose() {
      clearTimeout(rest);
      listening.dispose();
    },
  };
}

function goToPlaceAt(studio: Studio, name: string, offset: number): void {
  const { files, place, goTo } = studio.getState();
  const open = files.get(name);
  const home = open && homeOf(open.file.role, open.tree ? pointerAt(open.tree, offset) : '');
  if (!home) return;
  // In Test, an operation is chosen without leaving it; between two items, the chosen one stays.
  const step = place.step === 'test' && home.item !== undefined ? 'test' : home.step;
  const item = home.item ?? (step === place.step ? place.item : undefined);
  if (step !== place.step || item !== place.item) goTo({ step, item });
}
