import { child } from '../../text/pointer.ts';
import { itemsOf } from '../../text/value.ts';
import { safely } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';

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
      const word = typeof scheme === 'string' ? scheme : '';
      if (HTTP.test(word)) continue;
      const place = child(at, 'schemes', index);
      const isSocket = WEB_SOCKET.test(word);
      yield {
        at: place,
        message: isSocket
          ? `"${word}" is a web socket, which connectors cannot open.`
          : `${quoted(scheme)} is no scheme of connectors: they use https.`,
        fix: isSocket ? safely(`Remove "${word}"`, { op: 'remove', at: place }) : undefined,
      };
    }
  },
});
