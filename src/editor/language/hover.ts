import { hoverAt } from '../../core/language/hover.ts';
import { monaco } from '../monaco.ts';
import { asked, type Shown, SPOKEN } from './speaker.ts';

/** Words on what the pointer rests on, below what findings say of it. */
export function registerHover(shown: Shown): void {
  monaco.languages.registerHoverProvider(SPOKEN, {
    provideHover(model, position) {
      const at = asked(shown, model, position);
      const hover = at && hoverAt(at.sources, at.source, at.offset);
      return (
        at && hover && { range: at.binding.rangeOf(hover.range), contents: [{ value: hover.says }] }
      );
    },
  });
}
