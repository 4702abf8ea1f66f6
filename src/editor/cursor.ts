import type { Studio } from '../store/studio.ts';
import type { Binding } from './binding.ts';
import { leadTo } from './leadTo.ts';
import { monaco } from './monaco.ts';
import type { Editor } from './types.ts';

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
    if (binding && position) leadTo(studio, binding.file, binding.offsetOf(position));
  }

  return {
    dispose() {
      clearTimeout(rest);
      listening.dispose();
    },
  };
}
