import { child } from '../../text/pointer.ts';
import { isObject } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { sitesWith } from './sitesWith.ts';

export const parameterItems = rule({
  id: 'parameter-items',
  title: 'A list does not say what is in it',
  severity: everywhere('error'),
  visits: 'parameter',
  why: 'Designers make a field for each item, and have to know of which kind.',
  source: 'VAL ArrayHasNoItems',
  *check(parameter) {
    for (const { at, value, held: type } of sitesWith('type', parameter)) {
      if (type !== 'array' || isObject(value['items'])) continue;
      const place = child(at, 'items');
      yield {
        at,
        message: `This is an array, but does not say what its items are.`,
        fix: safely('Add items of type "string"', set(place, { type: 'string' })),
      };
    }
  },
});
