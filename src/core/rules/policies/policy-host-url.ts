import { instancesIn, overlap, type PolicyInstance } from '../../connector/policies/instances.ts';
import { parseTemplate } from '../../runtime/expression/template.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, type Problem, rule } from '../rule.ts';

export const policyHostUrl = rule({
  id: 'policy-host-url',
  title: 'The host that a policy sets is no https address, or set twice',
  severity: everywhere('warning'),
  visits: 'properties',
  why: 'The template replaces the whole address of the service, scheme included; of two for one operation only the last one counts.',
  source: 'PSCH, practice',
  *check({ value }) {
    const policies = instancesIn(value);
    for (const [index, policy] of policies.entries()) {
      if (policy.template?.id !== 'dynamichosturl') continue;
      yield* address(policy);
      const earlier = replacedBy(policy, policies.slice(0, index));
      if (earlier)
        yield {
          at: policy.at,
          message: `"${earlier.title || earlier.templateId}" sets the host of the same operations; this one replaces it.`,
        };
    }
  },
});

function* address({ entries }: PolicyInstance): Iterable<Problem> {
  const entry = entries.find(({ field }) => field?.name === 'urlTemplate');
  if (typeof entry?.value !== 'string') return;
  const text = entry.value.trim();
  const [first] = parseTemplate(text);
  if (first?.kind !== 'text' || /^https:\/\//i.test(text)) return;
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(first.text);
  const right = `https://${text}`;
  yield {
    at: entry.at,
    message: 'The URL template should start with https://, or with an expression that does.',
    fix: hasScheme ? undefined : proposed('Put https:// in front', set(entry.at, right)),
  };
}

/** The host that was set before for the same operations, unless a call in between was made to it (policies.md 4). */
function replacedBy(policy: PolicyInstance, before: readonly PolicyInstance[]) {
  for (const earlier of before.toReversed()) {
    if (!overlap(policy, earlier)) continue;
    if (earlier.template?.id === 'setvaluefromurl') return undefined;
    if (earlier.template?.id === 'dynamichosturl') return earlier;
  }
  return undefined;
}
