import { isObject } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { requirementsOf, schemeNamed } from './requirements.ts';

export const securityUndefined = rule({
  id: 'security-undefined',
  title: 'A security requirement names no security definition',
  severity: everywhere('error'),
  visits: ['definition', 'operation'],
  why: 'The operation asks for a sign-in that is described nowhere.',
  source: 'VAL SecurityRequirementMustBeDefined',
  *check({ at, value }, context) {
    // What is no object has a finding of its own, and all of these are its doing.
    if (!isObject(context.lookup.resolve('#/securityDefinitions')?.value ?? {})) return;
    for (const { at: place, name } of requirementsOf(at, value)) {
      if (schemeNamed(context, name) !== undefined) continue;
      yield { at: place, part: 'key', message: `There is no security definition "${name}".` };
    }
  },
});
