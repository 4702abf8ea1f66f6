import { spelled } from '../../connector/authentication/fields.ts';
import { providerOf } from '../../connector/authentication/providers.ts';
import { child } from '../../text/pointer.ts';
import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { signInsOf } from './signIns.ts';

export const oauthProviderUnknown = rule({
  id: 'oauth-provider-unknown',
  title: 'The identity provider is not known',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'properties',
  why: 'The platform signs in with the providers that it knows; with another nobody can.',
  source: 'PSCH',
  *check({ at, value: properties }) {
    for (const { at: place, value, provider } of signInsOf(at, properties)) {
      const known = providerOf(provider);
      if (known?.id === provider) continue;
      const key = spelled(value, 'identityProvider');
      const providerAt = child(place, key);
      yield {
        at: Object.hasOwn(value, key) ? providerAt : place,
        message: known
          ? `The identity provider is written "${known.id}".`
          : provider === ''
            ? 'The sign-in names no identity provider.'
            : `There is no identity provider "${clipped(provider)}"; for a service of your own it is "oauth2".`,
        fix: known ? safely(`Change to "${known.id}"`, set(providerAt, known.id)) : undefined,
      };
    }
  },
});
