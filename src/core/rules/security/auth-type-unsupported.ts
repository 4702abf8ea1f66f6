import { child } from '../../text/pointer.ts';
import { entriesOf, textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';

const TYPES = ['basic', 'apiKey', 'oauth2'];

export const authTypeUnsupported = rule({
  id: 'auth-type-unsupported',
  title: 'A kind of sign-in that connectors do not have',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'Connectors sign in with OAuth 2.0, an API key or a user name and password, or not at all.',
  source: 'SUB',
  *check({ value }) {
    for (const [name, scheme] of entriesOf(value['securityDefinitions'])) {
      const type = textOf(scheme, 'type') ?? '';
      if (type === '' || TYPES.includes(type)) continue;
      const at = child('/securityDefinitions', name, 'type');
      const meant = TYPES.find((known) => known.toLowerCase() === type.toLowerCase());
      yield {
        at,
        message: `"${name}" is of the type "${clipped(type)}"; there are ${TYPES.join(', ')}.`,
        fix: meant ? safely(`Change to "${meant}"`, set(at, meant)) : undefined,
      };
    }
  },
});
