import { keysOf } from '../../swagger/vocabulary/vocabulary.ts';
import { proposed } from '../fix.ts';
import { everywhere, type Fix, rule } from '../rule.ts';
import { editDistance } from '../words/nearest.ts';
import { OBJECT_WORDS, OPENAPI3_KEYWORDS } from './objectWords.ts';
import { type Oddity, odditiesOf } from './oddities.ts';

/** More letters apart, two keys are no slip of the pen. */
const CLOSE = 2;

export const unknownProperty = rule({
  id: 'unknown-property',
  title: 'A key that Swagger 2.0 does not have',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'The validator refuses keys that the format does not define; what they were meant to say is lost.',
  source: 'VAL AdditionalPropertyNotAllowed, ExtensionNameNotValid',
  *check({ value }) {
    for (const oddity of odditiesOf(value, 'unknown-key')) {
      const { at, key, object } = oddity;
      const where = OBJECT_WORDS[object];
      if (where === undefined || OPENAPI3_KEYWORDS.has(key)) continue;
      const meant = closest(oddity);
      yield {
        at,
        part: 'key',
        message: `"${key}" is no key of ${where} in Swagger 2.0${meant === undefined ? '.' : `; is "${meant}" meant?`}`,
        fix: meant === undefined ? undefined : renamed(oddity, meant),
      };
    }
  },
});

function closest({ key, object, beside }: Oddity & { kind: 'unknown-key' }): string | undefined {
  let best: string | undefined;
  let least = Math.min(CLOSE, Math.floor(key.length / 2)) + 1;
  for (const candidate of Object.keys(keysOf(object))) {
    if (Object.hasOwn(beside, candidate)) continue;
    if (Math.abs(candidate.length - key.length) >= least) continue;
    const distance = editDistance(key.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

const renamed = ({ at }: Oddity, key: string): Fix =>
  proposed(`Rename to "${key}"`, { op: 'rename', at, key });
