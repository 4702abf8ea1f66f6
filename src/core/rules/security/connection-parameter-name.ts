import { everywhere, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { connectionParameters } from './connectionParameters.ts';

const NAME = /^[0-9a-zA-Z_]+(?::[0-9a-zA-Z_]+)?$/;

export const connectionParameterName = rule({
  id: 'connection-parameter-name',
  title: 'The key of a connection parameter has other characters',
  severity: everywhere('error'),
  visits: 'properties',
  why: 'Policies and connections name it by that key: letters, digits and underscores.',
  source: 'PSCH',
  *check({ at, value }) {
    for (const { at: place, key } of connectionParameters(at, value)) {
      if (NAME.test(key)) continue;
      yield {
        at: place,
        part: 'key',
        message: `"${clipped(key)}" may hold letters, digits and underscores, and one colon behind the name of a sign-in.`,
      };
    }
  },
});
