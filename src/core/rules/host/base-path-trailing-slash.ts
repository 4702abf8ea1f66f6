import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';

const SLASHES = /(?<!\/)\/+$/;

export const basePathTrailingSlash = rule({
  id: 'base-path-trailing-slash',
  title: 'The base URL ends in a slash',
  severity: everywhere('info'),
  visits: 'definition',
  why: 'Every path begins with a slash, so that requests have two in a row.',
  source: 'LUX strips it',
  *check({ at, value }) {
    const basePath = textOf(value, 'basePath') ?? '';
    const better = basePath.replace(SLASHES, '');
    if (better === '' || better === basePath || !basePath.startsWith('/')) return;
    const place = child(at, 'basePath');
    yield {
      at: place,
      message: `The base URL "${clipped(basePath)}" ends in a slash.`,
      fix: proposed(`Change to "${clipped(better)}"`, set(place, better)),
    };
  },
});
