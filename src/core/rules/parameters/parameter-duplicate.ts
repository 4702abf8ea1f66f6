import type { Parameter } from '../../swagger/definition.ts';
import { sameJson, textOf } from '../../text/value.ts';
import { safely } from '../fix.ts';
import { ownParameters } from '../operations/ownParameters.ts';
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
  *check(owner, { lookup }) {
    const first = new Map<string, Parameter>();
    for (const parameter of ownParameters(owner, lookup)) {
      const name = textOf(parameter.value, 'name');
      if (name === undefined) continue;
      const { listedAt, value } = parameter;
      const key = `${textOf(value, 'in')} ${name}`;
      const twin = first.get(key);
      if (!twin) {
        first.set(key, parameter);
        continue;
      }
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
