import { child } from '../../text/pointer.ts';
import { member } from '../../text/value.ts';
import { rule } from '../rule.ts';

export const paconnStackOwner = rule({
  id: 'paconn-stack-owner',
  title: 'paconn cannot update a connector with stackOwner',
  severity: { certified: 'off', independent: 'off', custom: 'info' },
  visits: 'properties',
  why: 'The service refuses the update while it is there; submissions need it.',
  source: 'PAC',
  *check({ at, value }) {
    if (member(value, 'stackOwner') === undefined) return;
    yield {
      at: child(at, 'stackOwner'),
      part: 'key',
      message: 'paconn update fails while "stackOwner" is there.',
    };
  },
});
