import { child } from '../../text/pointer.ts';
import { member } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';

export const hostMissing = rule({
  id: 'host-missing',
  title: 'The host is missing',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'It is the server that every request goes to.',
  source: 'SUB',
  *check({ at, value }) {
    const host = member(value, 'host');
    if (typeof host === 'string' ? host.trim() !== '' : host !== undefined) return;
    yield {
      at: child(at, 'host'),
      message:
        host === undefined ? 'The definition names no host.' : 'The host of the API is empty.',
    };
  },
});
