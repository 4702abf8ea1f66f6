import { child } from '../../text/pointer.ts';
import { member, textOf } from '../../text/value.ts';
import { safely } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { called } from './labelled.ts';

const MAY_BE_EMPTY: readonly string[] = ['query', 'formData'];

export const parameterAllowEmpty = rule({
  id: 'parameter-allow-empty',
  title: 'allowEmptyValue is out of place',
  severity: everywhere('warning'),
  visits: 'parameter',
  keys: ['allowEmptyValue'],
  why: 'Only a field of a query or form can be sent without a value.',
  source: 'VAL AllowEmptyValueOnlyValidForQueryFormData',
  *check(parameter) {
    const { at, value } = parameter;
    const place = textOf(value, 'in');
    if (member(value, 'allowEmptyValue') === undefined || place === undefined) return;
    if (MAY_BE_EMPTY.includes(place)) return;
    const key = child(at, 'allowEmptyValue');
    yield {
      at: key,
      message: `${called(parameter)} is in "${place}", where allowEmptyValue is not allowed.`,
      fix: safely('Remove it', { op: 'remove', at: key }),
    };
  },
});
