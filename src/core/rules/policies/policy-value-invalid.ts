import { instancesIn, type PolicyEntry } from '../../connector/policies/instances.ts';
import { isObject, type Json } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, type Problem, rule } from '../rule.ts';

export const policyValueInvalid = rule({
  id: 'policy-value-invalid',
  title: 'A policy has a value that its template does not take',
  severity: everywhere('error'),
  visits: 'properties',
  why: 'The platform refuses the connector, or acts as if nothing stood there.',
  source: 'PSCH',
  *check({ value }) {
    for (const { entries, section, template } of instancesIn(value)) {
      if (!template) continue;
      yield* listed({ ...section, name: 'The section' }, template.sections);
      for (const entry of entries) {
        if (!entry.field) continue;
        const { label, values, kind } = entry.field;
        if (values) yield* listed({ ...entry, name: label }, values);
        else if (entry.value !== undefined && entry.value !== null && !fits(entry.value, kind))
          yield { at: entry.at, message: `${label} must be ${KINDS[kind ?? 'text']}.` };
      }
    }
  },
});

const KINDS = { text: 'a text', integer: 'a whole number, without quotes', object: 'an object' };

function fits(value: Json, kind: 'integer' | 'object' | undefined): boolean {
  if (kind === 'object') return isObject(value);
  return kind === 'integer' ? Number.isInteger(value) : typeof value === 'string';
}

/** A value that is to be one of a list; a blank one counts as absent. */
function* listed(
  { at, value, name }: PolicyEntry & { name: string },
  values: readonly string[],
): Iterable<Problem> {
  if (value === undefined || value === null || value === '') return;
  if (typeof value === 'string' && values.includes(value)) return;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const meant = values.find((each) => each.toLowerCase() === text.trim().toLowerCase());
  const list = values.map((each) => `"${each}"`).join(', ');
  yield {
    at,
    message: meant
      ? `${name} is written "${meant}".`
      : `${name} cannot be ${JSON.stringify(value)} here: use ${list}.`,
    fix: meant ? safely(`Change to "${meant}"`, set(at, meant)) : undefined,
  };
}
