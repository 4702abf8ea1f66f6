import { isArray } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { requirementsOf } from './requirements.ts';

export const securityValueMissing = rule({
  id: 'security-value-missing',
  title: 'A security requirement has no list of scopes',
  severity: everywhere('error'),
  visits: ['definition', 'operation'],
  why: 'The validator reads a list there, an empty one where the sign-in has no scopes.',
  source: 'VAL SecurityRequirementMustHaveValue',
  *check({ at, value }) {
    for (const { at: place, name, scopes } of requirementsOf(at, value)) {
      if (isArray(scopes)) continue;
      yield {
        at: place,
        message: `The requirement "${name}" needs a list of scopes, [] for none.`,
        fix: safely('Change to []', set(place, [])),
      };
    }
  },
});
