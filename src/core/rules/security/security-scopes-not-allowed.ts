import { itemsOf, textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { requirementsOf, schemeNamed } from './requirements.ts';

export const securityScopesNotAllowed = rule({
  id: 'security-scopes-not-allowed',
  title: 'Scopes are asked of a sign-in that has none',
  severity: everywhere('error'),
  visits: ['definition', 'operation'],
  why: 'Only OAuth knows scopes; the validator wants an empty list for API keys and basic.',
  source: 'VAL SecurityRequirementMustHaveEmptyValue',
  *check({ at, value }, context) {
    for (const { at: place, name, scopes } of requirementsOf(at, value)) {
      if (itemsOf(scopes).length === 0) continue;
      const type = textOf(schemeNamed(context, name), 'type');
      if (type === undefined || type === 'oauth2') continue;
      yield {
        at: place,
        message: `"${name}" is of the type ${type}, which has no scopes.`,
        fix: safely('Change to []', set(place, [])),
      };
    }
  },
});
