import { instancesIn } from '../../connector/policies/instances.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { connectionNames, connectionUses, isNamed } from './connectionNames.ts';

export const policySetsDefault = rule({
  id: 'policy-sets-default',
  title: 'A policy reads a parameter that not every way to sign in has',
  severity: everywhere('info'),
  visits: 'properties',
  why: "The parameter has no value for those who sign in another way: '' as second argument says that this is meant.",
  source: 'multi-auth practice',
  *check({ value }) {
    const { common, sets } = connectionNames(value);
    if (sets.length === 0) return;
    for (const policy of instancesIn(value)) {
      for (const { at, text, source, name, hasFallback } of connectionUses(policy)) {
        const having = sets.filter((names) => isNamed(names, name)).length;
        const isKnown = having > 0 || isNamed(common, name);
        if (hasFallback || !isKnown || having === sets.length) continue;
        const right = text.replaceAll(source, () => source.replace(/\s*\)$/, ",'')"));
        yield {
          at,
          message: `"${name}" is in ${having} of the ${sets.length} ways to sign in, and the policy says no default.`,
          fix: safely("Add '' as the default", set(at, right)),
        };
      }
    }
  },
});
