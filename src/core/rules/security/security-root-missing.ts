import { entriesOf, isArray, itemsOf, member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';

export const securityRootMissing = rule({
  id: 'security-root-missing',
  title: 'No security requirement for the whole connector',
  severity: everywhere('info'),
  visits: 'definition',
  why: 'By the definition alone, its operations need no sign-in: other tools send no key.',
  source: 'practice',
  *check({ at, value }, context) {
    const [first, ...others] = entriesOf(value['securityDefinitions']);
    const security = value['security'] ?? [];
    if (!first || !isArray(security) || security.length > 0) return;
    const { operations } = context.definition;
    const isOwn = operations.every((operation) => itemsOf(operation.value['security']).length > 0);
    if (operations.length > 0 && isOwn) return;
    const [name, scheme] = first;
    const scopes = entriesOf(member(scheme, 'scopes')).map(([scope]) => scope);
    yield {
      at: value['security'] === undefined ? at : '/security',
      message: 'There are security definitions, but the connector as a whole requires none.',
      fix:
        others.length === 0
          ? proposed(`Require "${name}"`, set('/security', [{ [name]: scopes }]))
          : undefined,
    };
  },
});
