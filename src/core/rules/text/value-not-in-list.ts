import { lastOf } from '../../text/pointer.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { alternatives } from '../words/alternatives.ts';
import { nearest } from '../words/nearest.ts';
import { quoted } from '../words/quote.ts';
import { odditiesOf } from './oddities.ts';

export const valueNotInList = rule({
  id: 'value-not-in-list',
  title: 'The value is none of those that there are',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'Only these values mean something at this place; the validator refuses all others.',
  source: 'VAL JsonValueNotInEnum, SCH',
  *check({ value }) {
    for (const { at, words, value: given } of odditiesOf(value, 'not-in-list')) {
      const name = lastOf(at);
      const right = words.find((word) => word.toLowerCase() === given.trim().toLowerCase());
      if (right !== undefined)
        yield {
          at,
          message: `${quoted(given)} is written ${quoted(right)}.`,
          severity: everywhere('warning'),
          fix: safely(`Change to ${quoted(right)}`, set(at, right)),
        };
      else
        yield {
          at,
          message: `"${name}" cannot be ${quoted(given)}. It is ${alternatives(words.filter((word) => word !== '').map((word) => `"${word}"`))}.${hint(given, words)}`,
        };
    }
  },
});

function hint(given: string, words: readonly string[]): string {
  const meant = nearest(given, words);
  return meant === undefined || meant === '' ? '' : ` Is "${meant}" meant?`;
}
