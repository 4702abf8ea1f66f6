import { logicAppsPreview } from '../../core/preview/workflow/logicAppsPreview.ts';
import { harmless, harmlessLines, painter } from '../formats/paint.ts';
import { only, type PreviewTarget } from './target.ts';

/** Code view of Logic Apps: the JSON of each operation's new card. */
export const logicApps: PreviewTarget = {
  preview({ definition }, path, operation) {
    const whole = logicAppsPreview(definition);
    const file = { ...whole, operations: only(whole.operations, operation, path) };
    return {
      fields: file,
      text: (terminal) => {
        const paint = painter(terminal);
        const steps = Object.values(file.operations).map(({ name, definition: step }) =>
          harmlessLines(JSON.stringify({ [name]: step }, null, 2)),
        );
        const head = paint('bold', `${harmless(file.title)} (${harmless(path)})`);
        return `${[head, ...steps].join('\n\n')}\n`;
      },
    };
  },
};
