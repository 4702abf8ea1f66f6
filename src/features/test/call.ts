import type { Call } from '../../core/runtime/request/call.ts';
import { sampleConnection } from '../../core/runtime/sample/connection.ts';
import type { Definition, Operation } from '../../core/swagger/definition.ts';
import {
  itemsOf,
  type Json,
  type JsonObject,
  jsonOf,
  member,
  textOf,
} from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import type { Testing } from '../../store/testing.ts';

/** The value of apiProperties.json; undefined when there is none. */
export function useApiProperties(): Json | undefined {
  const root = useStudio(({ files }) => fileWithRole(files, 'properties')?.tree?.root);
  return root && jsonOf(root);
}

/** A webhook's caller is not here; the address is one that nobody has. */
const CALLBACK = 'https://flows.example/callback';

/** The call that the page shows and makes. @param mockBase the mock's address; undefined before it is known */
export function callOf(
  definition: Definition,
  apiProperties: Json | undefined,
  operation: Operation,
  values: JsonObject,
  { target, way, connection }: Pick<Testing, 'target' | 'way' | 'connection'>,
  mockBase?: string,
): Call {
  const set = setNameOf(apiProperties, way);
  const options = { callbackUrl: CALLBACK, ...(mockBase !== undefined && { baseUrl: mockBase }) };
  return {
    definition,
    apiProperties,
    operation,
    values,
    options,
    connection:
      target === 'mock'
        ? sampleConnection(apiProperties, set)
        : { ...(set === undefined ? {} : { set }), values: filledIn(connection) },
  };
}

/** Fields that were left empty are not given. */
const filledIn = (connection: Testing['connection']): JsonObject =>
  Object.fromEntries(Object.entries(connection).filter(([, value]) => value !== ''));

function setNameOf(apiProperties: Json | undefined, way: number): string | undefined {
  const sets = member(member(apiProperties, 'properties'), 'connectionParameterSets');
  return textOf(itemsOf(member(sets, 'values'))[way], 'name');
}
