import { lastOf } from '../../text/pointer.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { convert, kindWanted } from './jsonKind.ts';
import { odditiesOf } from './oddities.ts';

export const wrongJsonType = rule({
  id: 'wrong-json-type',
  title: 'The value is of the wrong kind',
  severity: everywhere('error'),
  visits: ['definition', 'properties'],
  why: 'A text where true or a list is wanted is not understood: the validator refuses it.',
  source: 'VAL JsonTypeIncorrect',
  *check({ at: root, value }) {
    const start = root === '' ? 'root' : 'properties';
    const found = odditiesOf(value, 'wrong-kind', start);
    for (const { at, wanted, value: given, isInExtension } of found) {
      // Tools write null in apiProperties.json for what is not there.
      if (start === 'properties' && given === null) continue;
      const converted = convert(wanted, given);
      yield {
        at,
        message: `${nameOf(lastOf(at))} must be ${kindWanted(wanted)}, not ${quoted(given)}.`,
        severity: isInExtension ? everywhere('warning') : undefined,
        fix:
          converted === undefined
            ? undefined
            : safely(`Change to ${quoted(converted)}`, set(at, converted)),
      };
    }
  },
});

const nameOf = (segment: string): string => (/^\d+$/.test(segment) ? 'This item' : `"${segment}"`);
