import { fileOf } from '../../connector/connector.ts';
import { FILE_NAMES } from '../../connector/files.ts';
import { child } from '../../text/pointer.ts';
import type { Tree } from '../../text/tree.ts';
import { isObject, jsonOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, type Problem, rule } from '../rule.ts';
import { MEMBERS } from './propertiesMembers.ts';

const NAME = FILE_NAMES.properties;

export const propertiesMissing = rule({
  id: 'properties-missing',
  title: `${NAME} is missing, or not as it should be`,
  severity: everywhere('error'),
  visits: ['connector', 'jsonFile'],
  why: 'It says what a connection asks for; without it the connector cannot be made.',
  source: 'PSCH',
  *check(visited) {
    if ('files' in visited) {
      if (!fileOf(visited, 'properties'))
        yield { at: '', message: `The connector has no ${NAME}.` };
    } else if (visited.file.role === 'properties') yield* rootProblems(visited.tree);
  },
});

function* rootProblems({ root }: Tree): Iterable<Problem> {
  if (!root) return;
  const value = jsonOf(root);
  if (!isObject(value)) {
    yield { at: '', message: `${NAME} must be an object with "properties".` };
    return;
  }
  if (!Object.hasOwn(value, 'properties')) {
    const isBare = MEMBERS.some((name) => Object.hasOwn(value, name));
    yield {
      at: '',
      message: `${NAME} has no "properties" at its top.`,
      fix: isBare
        ? safely('Put all of it under "properties"', set('', { properties: value }))
        : undefined,
    };
    return;
  }
  if (!isObject(value['properties'])) {
    yield { at: '/properties', message: '"properties" must be an object.' };
    return;
  }
  for (const key of Object.keys(value)) {
    if (key === 'properties' || key === '$schema') continue;
    yield {
      at: child('', key),
      part: 'key',
      message: `"${key}" does not belong beside "properties".`,
    };
  }
}
