import { child } from '../../text/pointer.ts';
import { member, textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { called } from './labelled.ts';

export const parameterPathEncoding = rule({
  id: 'parameter-path-encoding',
  title: 'A path parameter does not say how it is encoded',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'parameter',
  why: 'A value with a slash or blank in it may make another address; "single" is what the platform takes it for.',
  source: 'VAL PathParameterMissingEncoding',
  *check(parameter) {
    const { at, value } = parameter;
    if (textOf(value, 'in') !== 'path') return;
    if (member(value, 'x-ms-url-encoding') !== undefined) return;
    const place = child(at, 'x-ms-url-encoding');
    yield {
      at: place,
      message: `${called(parameter)} is in the path, but has no x-ms-url-encoding.`,
      fix: safely('Add "single"', set(place, 'single')),
    };
  },
});
