import { rangeOf } from '../core/text/locate.ts';
import type { Reveal } from '../store/place.ts';
import type { Binding } from './binding.ts';
import type { Models } from './models.ts';
import { monaco } from './monaco.ts';
import type { Editor } from './types.ts';

/**
 * Moves the cursor to the place that the store asks to show, while `shown` says which file the editor has. Returns how
 * to carry out a request that came before its file was shown, and how to stop.
 */
export function followReveals(models: Models, editor: Editor, shown: () => Binding | undefined) {
  const { studio } = models;

  function carryOut(reveal: Reveal | undefined) {
    const binding = shown();
    if (!reveal || reveal.file !== binding?.file) return;
    models.revealed = reveal;
    const range = modelRange(reveal, binding);
    if (range) {
      editor.setSelection(range);
      editor.revealRangeInCenterIfOutsideViewport(range);
    }
    if (reveal.focus === 'editor') editor.focus();
  }

  /** A short text is selected where it was asked for; a cursor that only moves along selects nothing. */
  function modelRange({ file, pointer, range, focus }: Reveal, binding: Binding) {
    const tree = studio.getState().files.get(file)?.tree;
    const span = range ?? (tree && rangeOf(tree, pointer));
    if (!span) return undefined;
    const whole = binding.rangeOf(span);
    if (focus !== 'none' && whole.startLineNumber === whole.endLineNumber) return whole;
    const isUndone = range !== undefined && focus === 'none';
    return monaco.Range.fromPositions(isUndone ? whole.getEndPosition() : whole.getStartPosition());
  }

  const stop = studio.subscribe((now, before) => {
    if (now.reveal !== before.reveal) carryOut(now.reveal);
  });
  return {
    catchUp() {
      const { reveal } = studio.getState();
      if (reveal !== models.revealed) carryOut(reveal);
    },
    stop,
  };
}
