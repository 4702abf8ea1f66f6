import { spelled } from '../../connector/authentication/fields.ts';
import { child } from '../../text/pointer.ts';
import { member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { signInsOf } from './signIns.ts';

const WANTED = 'GlobalPerConnector';
/** Still taken, no longer wanted (auth.md 9). */
const OLD = ['global', 'direct'];

export const oauthRedirectMode = rule({
  id: 'oauth-redirect-mode',
  title: 'The sign-in shares its redirect address with all connectors',
  severity: { certified: 'warning', independent: 'info', custom: 'info' },
  visits: 'properties',
  why: 'New connectors get an address of their own, so that no other one can receive their codes.',
  source: 'COM, APV',
  *check({ at, value: properties }) {
    for (const { at: place, value } of signInsOf(at, properties)) {
      const key = spelled(value, 'redirectMode');
      const mode = member(value, key);
      const modeAt = child(place, key);
      const lower = typeof mode === 'string' ? mode.toLowerCase() : '';
      if (lower === WANTED.toLowerCase()) continue;
      const isOld = mode === undefined || OLD.includes(lower);
      yield {
        at: mode === undefined ? place : modeAt,
        message:
          mode === undefined
            ? `Without redirectMode the sign-in is Global; new connectors have "${WANTED}".`
            : isOld
              ? `The redirectMode is "${mode}"; new connectors have "${WANTED}".`
              : `There is no redirectMode ${quoted(mode)}; write "${WANTED}".`,
        severity: isOld ? undefined : everywhere('error'),
        fix: proposed(`Change to "${WANTED}"`, set(modeAt, WANTED)),
      };
    }
  },
});
