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
    for (const { at: place, name } of requirementsOf(at, value)) {
      if (schemeNamed(context, name) !== undefined) continue;
      yield { at: place, part: 'key', message: `There is no security definition "${name}".` };
    }
  },
});
