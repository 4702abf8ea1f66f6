import type { Json, JsonObject } from '../../text/value.ts';
import { type Given, operation } from './testConnector.ts';

/** What a webhook says of the property for the callback URL. */
export const URL_PROPERTY: JsonObject = {
  type: 'string',
  'x-ms-notification-url': true,
  'x-ms-visibility': 'internal',
};

export const NOTIFIED: JsonObject = {
  'x-ms-notification-content': { schema: { type: 'object', properties: {} } },
};

type Members = Readonly<Record<string, Json | undefined>>;

/** A trigger at `POST /hooks` with that schema of its body, and what else its operation, path and definition have. */
export const webhook = (
  schema: JsonObject,
  members: Members = {},
  pathItem: JsonObject = NOTIFIED,
  definitions: JsonObject = {},
): Given =>
  operation(
    {
      'x-ms-trigger': 'single',
      parameters: [{ name: 'body', in: 'body', required: true, schema }],
      ...members,
    },
    { path: '/hooks', verb: 'post', pathItem, definition: { definitions } },
  );

/** An object of which all properties are required, but for those that are left out. */
export const objectOf = (properties: JsonObject, ...optional: string[]): JsonObject => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});
