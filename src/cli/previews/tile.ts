import { tileOf } from '../../core/preview/tile.ts';
import { harmless, painter } from '../formats/paint.ts';
import { noOperation, type PreviewTarget } from './target.ts';

/** The connector's tile in the gallery. */
export const tile: PreviewTarget = {
  preview({ connector, definition, properties }, path, operation) {
    noOperation('tile', operation);
    const fields = tileOf(connector, definition, properties);
    const { title, publisher, description, brandColor, hasIcon } = fields;
    return {
      fields,
      text: (terminal) => {
        const paint = painter(terminal);
        const looks = [brandColor || 'no brand colour', hasIcon ? 'an icon' : 'no icon'].join(', ');
        return `${paint('bold', harmless(title))} (${harmless(path)})\n  ${harmless(publisher)}\n  ${harmless(description)}\n  ${paint('dim', looks)}\n`;
      },
    };
  },
};
