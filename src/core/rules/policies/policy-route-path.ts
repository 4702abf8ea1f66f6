import { instancesIn } from '../../connector/policies/instances.ts';
import { parseTemplate } from '../../runtime/expression/template.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';

export const policyRoutePath = rule({
  id: 'policy-route-path',
  title: 'The path that a policy routes to does not start with a slash',
  severity: everywhere('warning'),
  visits: 'properties',
  why: 'The path is put behind the base URL: without a slash between them the address is another one.',
  source: 'practice',
  *check({ value }) {
    for (const { template, entries } of instancesIn(value)) {
      if (template?.id !== 'routerequesttoendpoint') continue;
      const entry = entries.find(({ field }) => field?.name === 'newPath');
      if (typeof entry?.value !== 'string') continue;
      const text = entry.value.trim();
      if (text === '' || text.startsWith('/') || parseTemplate(text)[0]?.kind !== 'text') continue;
      yield {
        at: entry.at,
        message: 'The new path should start with "/", or with an expression that does.',
        fix: proposed('Put "/" in front', set(entry.at, `/${text}`)),
      };
    }
  },
});
