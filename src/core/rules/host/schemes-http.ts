import { child } from '../../text/pointer.ts';
import { itemsOf } from '../../text/value.ts';
import { proposed } from '../fix.ts';
import { rule } from '../rule.ts';

export const schemesHttp = rule({
  id: 'schemes-http',
  title: 'HTTP is listed beside HTTPS',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'definition',
  why: 'Nothing should be able to choose the way without encryption.',
  source: 'SUB',
  *check({ at, value }) {
    const schemes = itemsOf(value['schemes']);
    const http = schemes.indexOf('http');
    if (http < 0 || !schemes.includes('https')) return;
    const place = child(at, 'schemes', http);
    yield {
      at: place,
      message: 'The schemes list http beside https.',
      fix: proposed('Remove "http"', { op: 'remove', at: place }),
    };
  },
});
