import { safely } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { isKnownExtension, isMicrosofts, meantExtension } from './knownExtension.ts';
import { odditiesOf } from './oddities.ts';

export const extensionMisspelt = rule({
  id: 'extension-misspelt',
  title: 'An extension is misspelt',
  severity: everywhere('warning'),
  visits: 'definition',
  why: 'The products read only the exact name and pass over any other in silence.',
  source: 'corpus',
  *check({ value }) {
    for (const { at, key, beside } of odditiesOf(value, 'extension')) {
      if (!isMicrosofts(key) || isKnownExtension(key)) continue;
      const meant = meantExtension(key);
      if (meant === undefined) continue;
      yield {
        at,
        part: 'key',
        message: `"${key}" is no extension; is "${meant}" meant?`,
        fix: Object.hasOwn(beside, meant)
          ? undefined
          : safely(`Rename to "${meant}"`, { op: 'rename', at, key: meant }),
      };
    }
  },
});
