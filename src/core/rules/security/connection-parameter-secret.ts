import { readAt } from '../../connector/authentication/fields.ts';
import { child } from '../../text/pointer.ts';
import { proposed, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { connectionParameters } from './connectionParameters.ts';

const SECRET = /(?:key|secret|password|token|pwd)$/i;

export const connectionParameterSecret = rule({
  id: 'connection-parameter-secret',
  title: 'A secret is asked for as plain text',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: 'properties',
  why: 'Everybody who looks on can read it, and it is stored as it is; a securestring is masked and encrypted.',
  source: 'security practice',
  *check({ at, value: properties }) {
    for (const { at: place, key, value, type } of connectionParameters(at, properties)) {
      if (type.toLowerCase() !== 'string' || !SECRET.test(key)) continue;
      const isChoice =
        readAt(value, ['allowedValues']) !== undefined ||
        readAt(value, ['uiDefinition', 'constraints', 'allowedValues']) !== undefined;
      if (isChoice) continue;
      yield {
        at: child(place, 'type'),
        message: `"${key}" sounds like a secret, but is asked for as plain text.`,
        fix: proposed('Change to securestring', set(child(place, 'type'), 'securestring')),
      };
    }
  },
});
