import { child } from '../../text/pointer.ts';
import { entriesOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';

export const responseHeadersDuplicate = rule({
  id: 'response-headers-duplicate',
  title: 'A header of the response is described twice',
  severity: everywhere('warning'),
  visits: 'response',
  why: 'HTTP compares the names of headers without case: both are the same header.',
  source: 'VAL ResponseHeadersAreNotUnique',
  *check({ at, value }) {
    const first = new Map<string, string>();
    for (const [name] of entriesOf(value['headers'])) {
      const same = first.get(name.toLowerCase());
      if (same === undefined) first.set(name.toLowerCase(), name);
      else
        yield {
          at: child(at, 'headers', name),
          part: 'key',
          message: `The header ${quoted(name)} is the same as ${quoted(same)}.`,
        };
    }
  },
});
