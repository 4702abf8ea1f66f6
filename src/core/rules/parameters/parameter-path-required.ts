import { child } from '../../text/pointer.ts';
import { member, textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { called } from './labelled.ts';

export const parameterPathRequired = rule({
  id: 'parameter-path-required',
  title: 'A path parameter is not required',
  severity: everywhere('error'),
  visits: 'parameter',
  why: 'Without its value there is no address to call.',
  source: 'VAL PathParameterMustBeRequired',
  *check(parameter) {
    const { at, value } = parameter;
    if (textOf(value, 'in') !== 'path' || member(value, 'required') === true) return;
    const place = child(at, 'required');
    yield {
      at: place,
      message: `${called(parameter)} is in the path, so it has to be required.`,
      fix: safely('Make it required', set(place, true)),
    };
  },
});
