import { everywhere, rule } from '../rule.ts';
import { isKnownExtension, isMicrosofts, meantExtension } from './knownExtension.ts';
import { odditiesOf } from './oddities.ts';

export const extensionUnknown = rule({
  id: 'extension-unknown',
  title: 'An extension that no product knows',
  severity: everywhere('info'),
  visits: 'definition',
  why: 'Names that begin with x-ms- are Microsoft’s; what is not among them has no effect.',
  source: 'SCH',
  *check({ value }) {
    for (const { at, key } of odditiesOf(value, 'extension')) {
      if (!isMicrosofts(key) || isKnownExtension(key) || meantExtension(key) !== undefined)
        continue;
      yield { at, part: 'key', message: `No product knows the extension "${key}".` };
    }
  },
});
