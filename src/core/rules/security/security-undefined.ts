import { child } from '../../text/pointer.ts';
import { entriesOf, itemsOf, member } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';

export const securityUndefined = rule({
  id: 'security-undefined',
  title: 'A security requirement names no security definition',
  severity: everywhere('error'),
  visits: ['definition', 'operation'],
  why: 'The operation asks for a sign-in that is described nowhere.',
  source: 'VAL SecurityRequirementMustBeDefined',
  *check({ at, value }, context) {
    for (const [index, requirement] of itemsOf(value['security']).entries()) {
      for (const [name] of entriesOf(requirement)) {
        if (member(context.definition.root['securityDefinitions'], name) !== undefined) continue;
        yield {
          at: child(at, 'security', index, name),
          part: 'key',
          message: `There is no security definition "${name}".`,
        };
      }
    }
  },
});
