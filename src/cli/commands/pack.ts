import { PROFILES } from '../../core/rules/rule.ts';
import { alwaysOneOf, command, flag, inWords, many, oneOf, text } from '../command.ts';

const TARGETS = ['paconn'] as const;

export const pack = command({
  name: 'pack',
  summary: 'Write connectors as bundles, unless they have errors',
  details:
    "With one PATH, --out is the bundle's file, or a folder for it. With several it is a folder, made when it is not there, and each bundle is named like its connector's folder. Ends with 1 when a bundle was refused.",
  examples: [
    'pack contoso --target paconn --out contoso.zip',
    'pack connectors/* --target paconn --out bundles',
  ],
  args: {
    paths: many('PATH', "a connector's folder, a definition file or a .zip"),
    target: alwaysOneOf('T', TARGETS, `The kind of bundle: ${inWords(TARGETS)}`),
    out: text('FILE', 'Where to write it: a file, or a folder'),
    profile: oneOf('P', PROFILES, `Judge as ${inWords(PROFILES)} (the target's own unless told)`),
    force: flag('Write it in spite of errors'),
  },
  async run({ paths, target, out, profile, force }, io) {
    const { packConnectors } = await import('../packConnectors.ts');
    return packConnectors(paths, { target, out, profile, force }, io);
  },
});
