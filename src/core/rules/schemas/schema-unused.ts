import { lastOf } from '../../text/pointer.ts';
import { safely } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { unusedDefinitions } from './references.ts';

export const schemaUnused = rule({
  id: 'schema-unused',
  title: 'The definition is never used',
  severity: everywhere('info'),
  visits: 'definition',
  why: 'Reviewers ask to remove what nothing refers to; it only makes the definition larger.',
  source: 'SUB',
  *check({ value }) {
    for (const at of unusedDefinitions(value)) {
      yield {
        at,
        message: `Nothing refers to the definition ${quoted(lastOf(at))}.`,
        fix: safely('Remove it', { op: 'remove', at }),
      };
    }
  },
});
