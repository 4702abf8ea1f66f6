import { textFileOf } from '../../connector/connector.ts';
import { instancesIn } from '../../connector/policies/instances.ts';
import type { JsonObject } from '../../text/value.ts';
import { connectionUses } from '../policies/connectionNames.ts';
import { everywhere, rule } from '../rule.ts';
import { connectionParameters, isOwnControl } from './connectionParameters.ts';
import { signInsOf } from './signIns.ts';

/** What the platform itself reads. */
const OWN = /^(?:api_key|username|password|token|token:.*|gateway|authType)$/i;

export const connectionParameterUnused = rule({
  id: 'connection-parameter-unused',
  title: 'A connection parameter is asked for and used nowhere',
  severity: everywhere('info'),
  visits: 'properties',
  why: 'Only the usual names are sent by themselves; any other value needs a policy that puts it somewhere.',
  source: 'practice',
  *check({ at, value }, context) {
    const candidates = [...connectionParameters(at, value)].filter(
      (parameter) => !OWN.test(parameter.key) && !isOwnControl(parameter),
    );
    if (candidates.length === 0) return;
    const read = namesRead(value);
    const inSettings = settingsText(at, value);
    for (const { at: place, key } of candidates) {
      const lower = key.toLowerCase();
      if (read.has(lower) || inSettings.includes(lower)) continue;
      const script = textFileOf(context.connector, 'script')?.text ?? '';
      if (script.includes(key)) continue;
      yield {
        at: place,
        part: 'key',
        message: `"${key}" is asked for, but no policy and no script uses it.`,
      };
    }
  },
});

function namesRead(properties: JsonObject): ReadonlySet<string> {
  const uses = instancesIn(properties).flatMap((policy) => [...connectionUses(policy)]);
  return new Set(uses.map(({ name }) => name.trim().toLowerCase()));
}

/** Sign-ins name parameters in templates and conditions. */
const settingsText = (at: '' | `/${string}`, properties: JsonObject): string =>
  [...signInsOf(at, properties)].map(({ value }) => JSON.stringify(value).toLowerCase()).join();
