import { alwaysOneOf, command, inWords, many, oneOf, setting } from '../command.ts';
import { FORMATS, TARGET_NAMES, TARGETS } from '../previews/names.ts';

const shown = TARGET_NAMES.map((name) => `${name}: ${TARGETS[name]}`).join('; ');

export const preview = command({
  name: 'preview',
  summary: 'Show what makers will see of a connector',
  details: `The targets are ${shown}. Ends with 0 whatever is shown, 2 when a PATH cannot be read.`,
  examples: [
    'preview contoso --target designer --operation GetInvoice --format text',
    'preview connectors/* --target designer > previews.json',
  ],
  args: {
    paths: many('PATH', "a connector's folder, a definition file or a .zip"),
    target: alwaysOneOf('TARGET', TARGET_NAMES, `Where makers see it: ${inWords(TARGET_NAMES)}`),
    operation: setting('ID', 'Only the operation with this operationId'),
    format: oneOf('F', FORMATS, `How to print it: ${inWords(FORMATS)} (json unless told)`),
  },
  async run({ paths, target, operation, format = 'json' }, io) {
    const { previewPaths } = await import('../previewPaths.ts');
    return previewPaths(paths, { target, operation, format }, io);
  },
});
