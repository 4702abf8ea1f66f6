import { entriesOf, isObject, type Json } from '../../text/value.ts';
import { safely } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { isMicrosofts } from './knownExtension.ts';
import { odditiesOf } from './oddities.ts';

const MARKS: ReadonlySet<string> = new Set(['x-components', 'x-generator']);

export const converterLeavings = rule({
  id: 'converter-leavings',
  title: 'A tool left something behind',
  severity: everywhere('info'),
  visits: 'definition',
  why: 'Leavings of converters mean nothing to the products and are in the way of who reads the file.',
  source: 'corpus',
  *check({ value }) {
    for (const { at, key, value: left } of odditiesOf(value, 'extension')) {
      if (!MARKS.has(key) && !(isEmpty(left) && !isMicrosofts(key))) continue;
      yield {
        at,
        part: 'key',
        message: `"${key}" was left behind by a tool and has no effect.`,
        fix: safely(`Remove "${key}"`, { op: 'remove', at }),
      };
    }
  },
});

const isEmpty = (value: Json): boolean => isObject(value) && entriesOf(value).length === 0;
