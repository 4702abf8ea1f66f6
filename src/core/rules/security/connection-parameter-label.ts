import { readAt } from '../../connector/authentication/fields.ts';
import { child } from '../../text/pointer.ts';
import { isObject, member } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { titleCase } from '../words/casing.ts';
import { listed } from '../words/clipped.ts';
import {
  type ConnectionParameter,
  connectionParameters,
  isHidden,
  isOwnControl,
} from './connectionParameters.ts';

export const connectionParameterLabel = rule({
  id: 'connection-parameter-label',
  title: 'A connection parameter without words',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'properties',
  why: 'Makers see the bare key, and nothing tells them where to find the value.',
  source: 'APV, TPL',
  *check({ at, value: properties }) {
    for (const parameter of connectionParameters(at, properties)) {
      const { at: place, key, value } = parameter;
      if (!isObject(value) || isOwnControl(parameter) || isHidden(parameter)) continue;
      // What is there in another form, wrong-json-type reports.
      if (!isObject(member(value, 'uiDefinition') ?? {})) continue;
      const missing = missingWords(parameter);
      if (missing.length === 0) continue;
      const label = titleCase(key);
      const labelAt = child(place, 'uiDefinition', 'displayName');
      yield {
        at: isObject(member(value, 'uiDefinition')) ? child(place, 'uiDefinition') : place,
        message: `The connection parameter "${key}" has no ${listed(missing)}.`,
        fix:
          missing.includes('displayName') && label
            ? safely(`Call it "${label}"`, set(labelAt, label))
            : undefined,
      };
    }
  },
});

/** In a set the description stands in the schema (auth.md 2). */
const WORDS = [
  { name: 'displayName', paths: [['displayName']] },
  { name: 'description', paths: [['description'], ['schema', 'description']] },
  { name: 'tooltip', paths: [['tooltip']] },
] as const;

const missingWords = ({ value }: ConnectionParameter): string[] =>
  WORDS.filter(({ paths }) => paths.every((path) => isBlank(value, path))).map(({ name }) => name);

const isBlank = (value: ConnectionParameter['value'], path: readonly string[]): boolean => {
  const words = readAt(value, ['uiDefinition', ...path]);
  return typeof words !== 'string' || words.trim() === '';
};
