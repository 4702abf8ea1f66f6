import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';

export const basePathInvalid = rule({
  id: 'base-path-invalid',
  title: 'The base URL does not begin with a slash',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'It stands right behind the host in every request.',
  source: 'VAL BasePathNotValid',
  *check({ at, value }) {
    const basePath = textOf(value, 'basePath');
    if (basePath === undefined || basePath.startsWith('/')) return;
    const place = child(at, 'basePath');
    const fixed = `/${basePath.trim().replace(/^\/+/, '')}`;
    yield {
      at: place,
      message: `The base URL "${basePath}" must begin with a slash.`,
      fix: basePath.includes('://') ? undefined : safely(`Change to "${fixed}"`, set(place, fixed)),
    };
  },
});
