import { instancesIn } from '../../connector/policies/instances.ts';
import { shortKey } from '../../connector/policies/keys.ts';
import { everywhere, rule } from '../rule.ts';

export const policyParameterUnknown = rule({
  id: 'policy-parameter-unknown',
  title: 'A policy has a parameter that its template does not know',
  severity: everywhere('info'),
  visits: 'properties',
  why: 'It has no effect; often it is a slip in the name of one that has.',
  source: 'PSCH',
  *check({ value }) {
    for (const { entries, template } of instancesIn(value)) {
      if (!template) continue;
      for (const { at, key, field } of entries) {
        if (field) continue;
        yield {
          at,
          part: 'key',
          message: `${template.title} knows no parameter "${shortKey(key)}".`,
        };
      }
    }
  },
});
