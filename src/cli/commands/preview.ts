import { alwaysOneOf, command, inWords, many, oneOf, setting } from '../command.ts';

const TARGETS = ['designer'] as const;
const FORMATS = ['json', 'text'] as const;

export const preview = command({
  name: 'preview',
  summary: 'Show what makers will see of the operations',
  details:
    'The target designer is Power Automate and Logic Apps. Ends with 0 whatever is shown, 2 when a PATH cannot be read.',
  examples: [
    'preview contoso --target designer --operation GetInvoice --format text',
    'preview connectors/* --target designer > previews.json',
  ],
  args: {
    paths: many('PATH', "a connector's folder, a definition file or a .zip"),
    target: alwaysOneOf('TARGET', TARGETS, `Where makers see it: ${inWords(TARGETS)}`),
    operation: setting('ID', 'Only the operation with this operationId'),
    format: oneOf('F', FORMATS, `How to print it: ${inWords(FORMATS)} (json unless told)`),
  },
  async run({ paths, target, operation, format = 'json' }, io) {
    const { previewPaths } = await import('../previewPaths.ts');
    return previewPaths(paths, { target, operation, format }, io);
  },
});
