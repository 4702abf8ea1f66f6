import { child } from '../../text/pointer.ts';
import { itemsOf, member, textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { requirementsOf, schemeNamed } from './requirements.ts';

export const securityScopeUndefined = rule({
  id: 'security-scope-undefined',
  title: 'A scope is asked for that its security definition does not list',
  severity: everywhere('warning'),
  visits: ['definition', 'operation'],
  why: 'The definition describes each scope once; the validator compares the names.',
  source: 'VAL OAuthSecurityRequirementValueMustBeScopeName',
  *check({ at, value }, context) {
    for (const { at: place, name, scopes } of requirementsOf(at, value)) {
      for (const [index, scope] of itemsOf(scopes).entries()) {
        const scheme = schemeNamed(context, name);
        if (textOf(scheme, 'type') !== 'oauth2' || typeof scope !== 'string') continue;
        if (member(member(scheme, 'scopes'), scope) !== undefined) continue;
        const listed = child('/securityDefinitions', name, 'scopes', scope);
        yield {
          at: child(place, index),
          message: `The scope "${clipped(scope)}" is not among those of "${name}".`,
          fix: safely(`Add it to "${name}"`, set(listed, scope)),
        };
      }
    }
  },
});
