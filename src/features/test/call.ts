import type { Call } from '../../core/runtime/request/call.ts';
import type { Connection } from '../../core/runtime/request/connection.ts';
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
  const options = { callbackUrl: CALLBACK, ...(mockBase !== undefined && { baseUrl: mockBase }) };
  return {
    definition,
    apiProperties,
    operation,
    values,
    options,
    connection:
      target === 'mock'
        ? sampleConnection(apiProperties, setNameOf(apiProperties, way))
        : connectionOf(apiProperties, way, connection),
  };
}

/** The connection that was filled in. Fields that were left empty are not given. */
export function connectionOf(
  apiProperties: Json | undefined,
  way: number,
  held: Testing['connection'],
): Connection {
  const set = setNameOf(apiProperties, way);
  const values = Object.fromEntries(Object.entries(held).filter(([, value]) => value !== ''));
  return { ...(set === undefined ? {} : { set }), values };
}

function setNameOf(apiProperties: Json | undefined, way: number): string | undefined {
  const sets = member(member(apiProperties, 'properties'), 'connectionParameterSets');
  return textOf(itemsOf(member(sets, 'values'))[way], 'name');
}
