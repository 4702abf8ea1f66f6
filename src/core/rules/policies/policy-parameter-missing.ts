import { instancesIn, type PolicyEntry } from '../../connector/policies/instances.ts';
import { everywhere, rule } from '../rule.ts';

export const policyParameterMissing = rule({
  id: 'policy-parameter-missing',
  title: 'A policy lacks a parameter that its template needs',
  severity: everywhere('error'),
  visits: 'properties',
  why: 'The platform refuses the connector, or the policy does nothing.',
  source: 'PSCH',
  *check({ value }) {
    for (const { entries, template, hasForeignParameters } of instancesIn(value)) {
      // wrong-json-type says so of them as a whole.
      if (hasForeignParameters) continue;
      for (const entry of entries) {
        if (!entry.field?.required || isGiven(entry)) continue;
        const { label } = entry.field;
        yield { at: entry.at, message: `${label} is missing: ${template?.title} needs it.` };
      }
    }
  },
});

function isGiven({ value, field }: PolicyEntry): boolean {
  if (value === undefined || value === null) return false;
  if (field?.mayBeBlank) return true;
  if (typeof value === 'string') return value.trim() !== '';
  return field?.kind !== 'object' || Object.keys(value).length > 0;
}
