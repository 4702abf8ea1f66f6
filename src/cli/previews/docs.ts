import { docsOf } from '../../core/preview/docs/docs.ts';
import { docsHtml } from '../../core/preview/docs/docsHtml.ts';
import type { OperationDocs } from '../../core/preview/docs/shape.ts';
import { harmless, painter } from '../formats/paint.ts';
import { only, type PreviewTarget } from './target.ts';

/** The connector's page in the public reference. */
export const docs: PreviewTarget = {
  preview({ connector, definition, properties }, path, operation) {
    const whole = docsOf(connector, definition, properties);
    const all = [...whole.actions, ...whole.triggers].map((each) => [each.operationId, each]);
    const wanted = only<OperationDocs>(Object.fromEntries(all), operation, path);
    const isWanted = ({ operationId }: OperationDocs) => Object.hasOwn(wanted, operationId);
    const page = {
      ...whole,
      actions: whole.actions.filter(isWanted),
      triggers: whole.triggers.filter(isWanted),
    };
    return {
      fields: page,
      html: () => docsHtml(page),
      text: (terminal) => {
        const paint = painter(terminal);
        const list = (heading: string, operations: readonly OperationDocs[]) =>
          operations.length === 0
            ? []
            : [
                `  ${paint('bold', heading)}`,
                ...operations.map(
                  ({ summary, parameters }) =>
                    `    ${harmless(summary)}  ${parameters.map(({ key }) => harmless(key)).join(', ')}`,
                ),
              ];
        const head = `${paint('bold', harmless(page.title))} (${harmless(path)})`;
        return `${[head, ...list('Actions', page.actions), ...list('Triggers', page.triggers)].join('\n')}\n`;
      },
    };
  },
};
