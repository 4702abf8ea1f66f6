import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { textIn } from './textIn.ts';

const VERSION = /^\d+(?:\.\d+){0,3}$/;

export const versionFormat = rule({
  id: 'version-format',
  title: 'The version is not written in numbers',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'info',
  why: 'Versions are compared as numbers: 1.0, 2.3.1.',
  source: 'SCH (semantic version)',
  *check(info) {
    const version = textIn(info, 'version');
    if (!version || VERSION.test(version.text)) return;
    const better = version.text.trim().replace(/^v\.?\s*/i, '');
    yield {
      at: version.at,
      message: `The version "${clipped(version.text)}" is not numbers with dots between them.`,
      fix: VERSION.test(better)
        ? safely(`Change to "${better}"`, set(version.at, better))
        : undefined,
    };
  },
});
