import type { Json, JsonObject } from '../../text/value.ts';
import { powerAppsPreview } from './powerAppsPreview.ts';
import type { PowerAppsFunction } from './shape.ts';

/** The function of the one operation of a definition, for tests. */
export function functionFor(
  operation: JsonObject,
  {
    verb = 'post',
    pathItem = {},
    ...root
  }: JsonObject & { verb?: string; pathItem?: JsonObject } = {},
): PowerAppsFunction {
  const paths = {
    '/a': { ...pathItem, [verb]: { operationId: 'Op', responses: {}, ...operation } },
  };
  const { functions, triggers } = powerAppsPreview({ produces: JSON_ONLY, ...root, paths });
  const [found] = [...Object.values(functions), ...Object.values(triggers)];
  if (!found) throw new Error('the operation is no function');
  return found;
}
export const JSON_ONLY = ['application/json'];

/** The type of a result of that schema, with display names where there are any. */
export const resultType = (schema: Json, definitions: JsonObject = {}): string =>
  functionFor({ responses: { 200: { schema } } }, { definitions }).returnTypeWithDisplayNames;

/** The function of an operation whose body has that schema. */
export const withBody = (schema: Json, body: JsonObject = {}, root: JsonObject = {}) =>
  functionFor({ parameters: [{ name: 'body', in: 'body', schema, ...body }] }, root);

export const names = (parameters: readonly { readonly name: string }[]): string[] =>
  parameters.map(({ name }) => name);
