import { child } from '../../text/pointer.ts';
import { isObject } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { listed } from '../words/clipped.ts';
import { quoted } from '../words/quote.ts';
import { connectionParameters } from './connectionParameters.ts';

const TYPES = ['string', 'securestring', 'int', 'bool', 'oauthSetting', 'gatewaySetting'];
/** Known to the designer only; kept, never offered. */
const RARE = [
  'managedIdentity',
  'clientCertificate',
  'connection',
  'array',
  'object',
  'secureObject',
];
const ALL = [...TYPES, ...RARE];

export const connectionParameterType = rule({
  id: 'connection-parameter-type',
  title: 'A connection parameter is of no known type',
  severity: everywhere('error'),
  visits: 'properties',
  why: 'The dialog does not know how to ask for it, and the schema of apiProperties.json refuses it.',
  source: 'PSCH',
  *check({ at, value: properties }) {
    for (const { at: place, key, value, type } of connectionParameters(at, properties)) {
      const typeAt = child(place, 'type');
      if (ALL.includes(type)) continue;
      if (!isObject(value)) {
        // Outside of sets wrong-json-type says so.
        if (place === child(at, 'connectionParameters', key)) continue;
        yield { at: place, message: `The connection parameter "${key}" must be an object.` };
      } else if (value['type'] === undefined) {
        yield { at: place, message: `The connection parameter "${key}" needs a type.` };
      } else {
        const meant = ALL.find((known) => known.toLowerCase() === type.toLowerCase());
        yield {
          at: typeAt,
          message: meant
            ? `The type of "${key}" is written "${meant}", not "${type}".`
            : `"${key}" is of no known type (${quoted(value['type'])}); there are ${listed(TYPES, 9)}.`,
          fix: meant ? proposed(`Change to "${meant}"`, set(typeAt, meant)) : undefined,
          severity: meant ? everywhere('warning') : undefined,
        };
      }
    }
  },
});
