import { instancesIn } from '../../connector/policies/instances.ts';
import { freeTitle } from '../../connector/policies/write.ts';
import { child } from '../../text/pointer.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';

export const policyTitleMissing = rule({
  id: 'policy-title-missing',
  title: 'A policy has no title of its own',
  severity: everywhere('info'),
  visits: 'properties',
  why: 'The title is all that the list of policies shows: without one, nobody knows which is which.',
  source: 'practice',
  *check({ value }) {
    const seen = new Set<string>();
    for (const { at, title, template } of instancesIn(value)) {
      const key = title.trim().toLowerCase();
      if (key !== '' && !seen.has(key)) {
        seen.add(key);
        continue;
      }
      const wanted = key === '' ? template?.title : title.trim();
      const free = wanted === undefined ? undefined : freeTitle(value, wanted);
      const place = child(at, 'title');
      yield {
        at: place,
        message:
          key === '' ? 'The policy has no title.' : `Another policy is called "${title}" too.`,
        fix: free ? safely(`Change to "${free}"`, set(place, free)) : undefined,
      };
    }
  },
});
