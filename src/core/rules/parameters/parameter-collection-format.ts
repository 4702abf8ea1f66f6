import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, type Fix, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { sitesWith } from './sitesWith.ts';

const FORMATS: readonly unknown[] = ['csv', 'ssv', 'tsv', 'pipes'];

export const parameterCollectionFormat = rule({
  id: 'parameter-collection-format',
  title: 'The way in which a list is sent is unknown or out of place',
  severity: everywhere('error'),
  visits: 'parameter',
  keys: ['collectionFormat', 'items'],
  why: 'The platform has to write the values of a list into one text: it knows csv, ssv, tsv and pipes.',
  source: 'VAL CollectionFormatValueNotSupported, SCH, COM',
  *check(parameter) {
    for (const { at, value, held: format } of sitesWith('collectionFormat', parameter)) {
      const place = child(at, 'collectionFormat');
      const type = textOf(value, 'type');
      const useCsv: Fix = proposed('Change to "csv"', set(place, 'csv'));
      if (type !== undefined && type !== 'array')
        yield {
          at: place,
          message: `The collectionFormat ${quoted(format)} is for arrays; this is "${type}".`,
          fix: proposed('Remove it', { op: 'remove', at: place }),
        };
      else if (format === 'multi')
        yield {
          at: place,
          message: 'The portal refuses the collectionFormat "multi".',
          severity: everywhere('warning'),
          fix: useCsv,
        };
      else if (!FORMATS.includes(format))
        yield {
          at: place,
          message: `The collectionFormat ${quoted(format)} is unknown.`,
          fix: useCsv,
        };
    }
  },
});
