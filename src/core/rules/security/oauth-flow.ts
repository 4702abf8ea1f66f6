import { child } from '../../text/pointer.ts';
import { entriesOf, member, textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';

const FLOW = 'accessCode';

export const oauthFlow = rule({
  id: 'oauth-flow',
  title: 'An OAuth flow that the platform does not have',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'Connections are made with the authorization code flow alone; with another nobody can sign in.',
  source: 'auth.md',
  *check({ value }) {
    for (const [name, scheme] of entriesOf(value['securityDefinitions'])) {
      const flow = textOf(scheme, 'flow') ?? '';
      if (textOf(scheme, 'type') !== 'oauth2' || flow === '' || flow === FLOW) continue;
      const at = child('/securityDefinitions', name);
      const asked = ['authorizationUrl', 'tokenUrl']
        .filter((key) => member(scheme, key) === undefined)
        .map((key) => set(child(at, key), ''));
      yield {
        at: child(at, 'flow'),
        message: `The flow "${flow}" of "${name}" cannot be used; only ${FLOW} can.`,
        fix: proposed(`Change to ${FLOW}`, set(child(at, 'flow'), FLOW), ...asked),
      };
    }
  },
});
