import { type Connector, textFileOf } from '../core/connector/connector.ts';
import { PROFILES, type Profile } from '../core/rules/rule.ts';
import { parse } from '../core/text/parse.ts';
import { jsonOf, member } from '../core/text/value.ts';
import { inWords } from './command.ts';
import { Failure } from './failure.ts';

/**
 * What a connector is judged as: what its studio.json says, else `certified`.
 * @throws Failure studio.json names a profile that there is not
 */
export function profileOf(connector: Connector): Profile {
  const file = textFileOf(connector, 'studio');
  const root = file && parse(file.text).root;
  const wanted = root && member(jsonOf(root), 'profile');
  if (wanted === undefined) return 'certified';
  const profile = PROFILES.find((candidate) => candidate === wanted);
  if (profile) return profile;
  throw new Failure(
    `${file?.name} of ${connector.name} says the profile is ${JSON.stringify(wanted)}; there are ${inWords(PROFILES)}.`,
  );
}
