import { PROFILES } from '../../core/rules/rule.ts';
import { command, flag, inWords, many, oneOf, setting } from '../command.ts';

const FORMATS = ['text', 'json', 'sarif', 'github', 'html'] as const;

export const validate = command({
  name: 'validate',
  summary: 'Check connectors against every rule of their profile',
  details:
    "The profile is --profile, else the one in the folder's studio.json, else certified. Ends with 0 when there are no errors but waived ones, 1 when there are, 2 when a PATH cannot be read.",
  examples: ['validate connectors/*', 'validate contoso --profile custom --format json'],
  args: {
    paths: many('PATH', "a connector's folder, a definition file or a .zip"),
    spec: flag('Ask swagger-parser too, a slower second opinion'),
    profile: oneOf('P', PROFILES, `Who publishes it: ${inWords(PROFILES)}`),
    baseline: setting(
      'OLD',
      'The connector as it is published: what it breaks there already is a warning where nothing changed',
    ),
    format: oneOf('F', FORMATS, `How to print findings: ${inWords(FORMATS)} (text unless told)`),
  },
  async run({ paths, spec, profile, baseline, format = 'text' }, io) {
    const { checkPaths } = await import('../checkPaths.ts');
    const { formats } = await import('../formats/formats.ts');
    const { isLeft } = await import('../formats/count.ts');
    const { reports, unreadable } = await checkPaths(paths, { spec, profile, baseline }, io);
    io.out(formats[format](reports, io.terminal));
    if (unreadable) return 2;
    const errors = reports.flatMap(({ findings }) =>
      findings.filter((finding) => finding.severity === 'error' && isLeft(finding)),
    );
    return errors.length > 0 ? 1 : 0;
  },
});
