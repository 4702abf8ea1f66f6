import { nearest } from '../../rules/words/nearest.ts';
import { withValueAt } from '../expression/path.ts';
import { JSON_TYPE } from '../http/mediaType.ts';
import { hashOf } from '../sample/random.ts';
import { type Finished, refused } from './answer.ts';
import type { MockedApi } from './api.ts';
import { errorFor, type MockError } from './errors.ts';
import type { Received } from './incoming.ts';
import { fetchFor, onPath } from './match.ts';

/** No operation: a call that a policy makes for a value, or an address that nobody knows. */
export function unmatched(api: MockedApi, request: Received): Finished {
  const fetch = fetchFor(api, request);
  if (!fetch) return refused(api, undefined, nowhere(api, request));
  const value = `mock-${hashOf(request.path).toString(16)}`;
  return {
    status: 200,
    headers: [{ name: 'Content-Type', value: JSON_TYPE }],
    body: JSON.stringify(withValueAt({}, fetch.value, value)),
    operationId: undefined,
    complaints: [],
  };
}

function nowhere(api: MockedApi, request: Received): MockError {
  const allowed = [...new Set(onPath(api, request).map(({ route }) => route.method))];
  if (allowed.length > 0) {
    return {
      ...errorFor(405),
      message: `${request.path} knows ${allowed.join(', ')}, but no ${request.method}.`,
    };
  }
  const paths = api.definition.operations.map(({ path }) => (api.basePaths[0] ?? '') + path);
  const meant = nearest(request.path, paths);
  return {
    ...errorFor(404),
    message: `No operation of the definition has the path ${request.path}${meant ? `; the nearest is ${meant}` : ''}.`,
  };
}
