import { dialogOf } from '../../core/connector/authentication/dialog.ts';
import { member } from '../../core/text/value.ts';
import { harmless, painter } from '../formats/paint.ts';
import { noOperation, type PreviewTarget } from './target.ts';

/** The dialog in which a maker creates a connection. */
export const connection: PreviewTarget = {
  preview({ properties }, path, operation) {
    noOperation('connection', operation);
    const dialog = dialogOf(member(properties, 'properties'));
    return {
      fields: dialog,
      text: (terminal) => {
        const paint = painter(terminal);
        const lines = dialog.ways.flatMap(({ name, fields, signsIn }) => [
          ...(name === '' ? [] : [`  ${paint('bold', harmless(name))}`]),
          ...fields.map(
            ({ label, control, required }) =>
              `    ${harmless(label)}${required ? ' *' : ''}  ${control}`,
          ),
          `    [${signsIn ? 'Sign in' : 'Create'}]`,
        ]);
        return `${[paint('bold', harmless(path)), ...lines].join('\n')}\n`;
      },
    };
  },
};
