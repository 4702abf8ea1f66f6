import { child } from '../../text/pointer.ts';
import type { Json, JsonObject } from '../../text/value.ts';
import { type Given, operation } from '../testing/testConnector.ts';

/** The operation that is asked, `ListProjects`. */
export interface Target {
  readonly parameters?: readonly JsonObject[];
  /** The schema of its answer; null for none. */
  readonly answers?: JsonObject | null;
}

export const PROJECTS: JsonObject = {
  type: 'object',
  properties: {
    data: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: { type: 'string' }, name: { type: 'string' } },
      },
    },
  },
};

const projects = ({ parameters = [], answers = PROJECTS }: Target): JsonObject => ({
  '/projects': {
    get: {
      operationId: 'ListProjects',
      parameters,
      responses: { '200': { description: 'OK', ...(answers ? { schema: answers } : {}) } },
    },
  },
});

/**
 * An operation whose first parameter, `project`, has an extension, with its other parameters, and the operation that is
 * asked.
 */
export function asking(
  extension: string,
  value: Json,
  target: Target = {},
  others: readonly JsonObject[] = [],
): Given {
  const parameters = [
    { name: 'project', in: 'query', type: 'string', [extension]: value },
    ...others,
  ];
  const given = operation({ parameters }, { verb: 'post', paths: projects(target) });
  return { ...given, base: child(given.base, 'parameters', 0, extension) };
}

/** An operation whose body has that schema, and the operation that is asked. */
export function body(
  schema: JsonObject,
  target: Target = {},
  others: readonly JsonObject[] = [],
): Given {
  const parameters = [{ name: 'body', in: 'body', required: true, schema }, ...others];
  const given = operation({ parameters }, { verb: 'post', paths: projects(target) });
  return { ...given, base: child(given.base, 'parameters', 0, 'schema') };
}

export const VALUES = 'x-ms-dynamic-values';
export const LIST = 'x-ms-dynamic-list';
export const TREE = 'x-ms-dynamic-tree';
export const SCHEMA = 'x-ms-dynamic-schema';
export const PROPERTIES = 'x-ms-dynamic-properties';

/** What `ListProjects` is asked in the old style: with those parameters and other members. */
export const ask = (parameters: JsonObject = {}, members: JsonObject = {}): JsonObject => ({
  operationId: 'ListProjects',
  parameters,
  ...members,
});
