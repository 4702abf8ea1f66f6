import type { Parameter } from '../../swagger/definition.ts';
import { sameJson, textOf } from '../../text/value.ts';
import { safely } from '../fix.ts';
import { nameInPlace, ownParameters } from '../operations/ownParameters.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';

export const parameterDuplicate = rule({
  id: 'parameter-duplicate',
  title: 'The parameter is listed twice',
  severity: everywhere('error'),
  visits: ['pathItem', 'operation'],
  why: 'Of two with the same name and place nobody can tell whose value is sent.',
  source:
    'VAL OperationParametersContainDuplicateParameter, PathParametersContainDuplicateParameter',
  *check(owner, context) {
    const first = new Map<string, Parameter>();
    for (const parameter of ownParameters(owner, context)) {
      const name = textOf(parameter.value, 'name');
      if (name === undefined) continue;
      const twin = first.get(nameInPlace(parameter));
      if (!twin) {
        first.set(nameInPlace(parameter), parameter);
        continue;
      }
      const { listedAt, value } = parameter;
      yield {
        at: listedAt,
        message: `The ${textOf(value, 'in')} parameter ${quoted(name)} is in the list already.`,
        fix: sameJson(value, twin.value)
          ? safely('Remove this one', { op: 'remove', at: listedAt })
          : undefined,
      };
    }
  },
});
