import { readAt, spelled } from '../../connector/authentication/fields.ts';
import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { signInsOf } from './signIns.ts';

const MICROSOFT = /^\s*microsoft\b/i;

export const oauthFirstParty = rule({
  id: 'oauth-first-party',
  title: 'A sign-in that only Microsoft’s own apps have',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: 'properties',
  why: 'The platform would look for an app and a certificate of Microsoft’s, and finds none.',
  source: 'PSCH',
  *check({ at, value: properties }) {
    const owners = ['publisher', 'stackOwner'].map((key) => textOf(properties, key) ?? '');
    if (owners.some((owner) => MICROSOFT.test(owner))) return;
    for (const { at: place, value, provider } of signInsOf(at, properties)) {
      if (provider.toLowerCase() === 'aadcertificate') {
        yield {
          at: child(place, spelled(value, 'identityProvider')),
          message: `The identity provider "${provider}" is for Microsoft’s own apps; others use "aad".`,
        };
        continue;
      }
      const first = readAt(value, ['properties', 'IsFirstParty']);
      if (String(first).toLowerCase() !== 'true') continue;
      const holder = spelled(value, 'properties');
      const key = spelled(readAt(value, ['properties']), 'IsFirstParty');
      const firstAt = child(place, holder, key);
      yield {
        at: firstAt,
        message: 'IsFirstParty is "True" for Microsoft’s own apps only.',
        fix: proposed('Change to "False"', set(firstAt, 'False')),
      };
    }
  },
});
