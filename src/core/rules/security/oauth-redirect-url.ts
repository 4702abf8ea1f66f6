import { spelled } from '../../connector/authentication/fields.ts';
import { child } from '../../text/pointer.ts';
import { member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { signInsOf } from './signIns.ts';

const SHARED = 'https://global.consent.azure-apim.net/redirect';

export const oauthRedirectUrl = rule({
  id: 'oauth-redirect-url',
  title: 'The redirect address is not the platform’s',
  severity: everywhere('info'),
  visits: 'properties',
  why: 'People come back to the platform after they have signed in; it replaces any other address.',
  source: 'SUB',
  *check({ at, value: properties }) {
    for (const { at: place, value } of signInsOf(at, properties)) {
      const key = spelled(value, 'redirectUrl');
      const url = member(value, key);
      if (url === undefined) continue;
      if (typeof url === 'string' && url.toLowerCase().startsWith(SHARED)) continue;
      const urlAt = child(place, key);
      yield {
        at: urlAt,
        message: `The redirectUrl ${quoted(url)} does not begin with ${SHARED}.`,
        fix: proposed(`Change to ${SHARED}`, set(urlAt, SHARED)),
      };
    }
  },
});
