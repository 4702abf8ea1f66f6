import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { rule } from '../rule.ts';
import { listed } from '../words/clipped.ts';
import { OWNERS } from './owners.ts';

/** The page says letters and digits; reviewers let the punctuation of company names pass. */
const OTHER = /[^\p{L}\p{M}\p{N} .,&'’()-]/gu;

export const publisherCharacters = rule({
  id: 'publisher-characters',
  title: 'A publisher’s name has unusual characters',
  severity: { certified: 'info', independent: 'info', custom: 'off' },
  visits: 'properties',
  why: 'The submission pages ask for letters, digits and blanks.',
  source: 'SUB',
  *check({ at, value }) {
    for (const owner of OWNERS) {
      const others = [...new Set((textOf(value, owner) ?? '').match(OTHER) ?? [])];
      if (others.length === 0) continue;
      yield {
        at: child(at, owner),
        message: `"${owner}" holds ${listed(others.map((char) => JSON.stringify(char)))}.`,
      };
    }
  },
});
