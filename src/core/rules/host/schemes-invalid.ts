import type { Pointer } from '../../text/pointer.ts';
import { child } from '../../text/pointer.ts';
import { itemsOf } from '../../text/value.ts';
import { safely } from '../fix.ts';
import { everywhere, type Fix, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';

const WEB_SOCKET = /^wss?$/i;
const HTTP = /^https?$/i;

export const schemesInvalid = rule({
  id: 'schemes-invalid',
  title: 'A scheme that connectors cannot use',
  severity: everywhere('error'),
  visits: ['definition', 'operation'],
  why: 'The platform calls APIs by HTTPS, or HTTP behind a gateway; the validator refuses all else.',
  source: 'VAL SchemeNotValid, SchemeNotSupported',
  *check({ at, value }) {
    for (const [index, scheme] of itemsOf(value['schemes']).entries()) {
      if (typeof scheme !== 'string' || HTTP.test(scheme)) continue;
      const place = child(at, 'schemes', index);
      yield {
        at: place,
        message: WEB_SOCKET.test(scheme)
          ? `"${scheme}" is a web socket, which connectors cannot open.`
          : `"${clipped(scheme)}" is no scheme of connectors: they use https.`,
        fix: WEB_SOCKET.test(scheme) ? removed(place, scheme) : undefined,
      };
    }
  },
});

const removed = (at: Pointer, scheme: string): Fix =>
  safely(`Remove "${scheme}"`, { op: 'remove', at });
