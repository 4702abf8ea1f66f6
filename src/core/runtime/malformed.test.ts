import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionOf } from '../swagger/definition.ts';
import { isArray, isObject, type Json, type JsonObject } from '../text/value.ts';
import { curlText } from './http/curl.ts';
import { mockedApi } from './mock/api.ts';
import { incomingFrom } from './mock/incoming.ts';
import { mockReply } from './mock/reply.ts';
import { createStore } from './mock/store.ts';
import { notificationFor, subscribersOf } from './mock/webhooks.ts';
import { orders, propertiesWith } from './orders.fixture.ts';
import { buildRequest } from './request/build.ts';
import { checkResponse } from './response/check.ts';
import { finishResponse } from './response/finish.ts';
import { changesFor } from './response/mendAll.ts';
import { nextPage } from './response/paging.ts';
import { sampleValues } from './sample/call.ts';
import { sampleConnection } from './sample/connection.ts';

const definition: JsonObject = {
  ...orders.root,
  securityDefinitions: { k: { type: 'apiKey', in: 'query', name: 'key' } },
  paths: {
    ...(orders.root['paths'] as JsonObject),
    '/hooks': {
      'x-ms-notification-content': {
        schema: { type: 'object', properties: { a: { type: 'string' } } },
      },
      post: {
        operationId: 'Hook',
        'x-ms-trigger': 'single',
        parameters: [
          {
            name: 'url',
            in: 'query',
            type: 'string',
            'x-ms-notification-url': true,
            required: true,
          },
          {
            name: 'list',
            in: 'header',
            type: 'array',
            items: { type: 'integer' },
            collectionFormat: 'pipes',
          },
        ],
        responses: { 201: { description: 'x', schema: { $ref: '#/definitions/Order' } } },
      },
    },
    '/news': {
      get: {
        operationId: 'News',
        'x-ms-trigger': 'batch',
        parameters: [{ name: 'since', in: 'query', type: 'string' }],
        responses: { 200: { schema: { type: 'array', items: { $ref: '#/definitions/Order' } } } },
      },
    },
    '/files': {
      post: {
        operationId: 'Upload',
        consumes: ['multipart/form-data'],
        parameters: [{ name: 'file', in: 'formData', type: 'file', required: true }],
        responses: { 200: { schema: { type: 'file' } } },
      },
    },
  },
};
const properties = propertiesWith(
  { api_key: { type: 'securestring' } },
  ['dynamichosturl', { urlTemplate: "https://@connectionParameters('api_key','a').example" }],
  ['setheader', { name: 'X', value: 'y', existsAction: 'append' }, 'Request'],
  [
    'setproperty',
    {
      newPropertyParentPathTemplate: '@body().a',
      newPropertySubPathTemplate: 'b',
      propertyValuePathTemplate: '{@body().a}',
    },
    'Request',
  ],
  ['routerequesttoendpoint', { newPath: '/x/{orderId}' }, 'Request', ['GetOrder']],
  [
    'pollingtrigger',
    { triggerConfig: { since: '@{triggerBody()[0].placedAt}' }, triggerDataPath: '@triggerBody()' },
    'Response',
    ['News'],
  ],
  [
    'setvaluefromurl',
    {
      parameterTemplate: "@headers('E')",
      parameterValueUrl: '/e',
      parameterValuePathTemplate: '@body().e',
    },
    'Request',
    ['DeleteOrder'],
  ],
);

const junk = fc.constantFrom<Json>(
  null,
  true,
  7,
  '',
  'constructor',
  '__proto__',
  [],
  {},
  [null],
  { a: 1 },
  '{',
  '#/definitions/Order',
  -1,
  1e308,
);

/** The value with junk in one or more places, found by walking along the numbers. */
function spoiled(value: Json, way: readonly number[], bad: Json): Json {
  const [turn, ...rest] = way;
  const keys = isObject(value) || isArray(value) ? Object.keys(value) : [];
  const key = turn === undefined ? undefined : keys[turn % Math.max(1, keys.length)];
  if (key === undefined) return bad;
  if (isArray(value))
    return value.map((item, index) => (String(index) === key ? spoiled(item, rest, bad) : item));
  return {
    ...(value as JsonObject),
    [key]: spoiled((value as JsonObject)[key] ?? null, rest, bad),
  };
}

/** Everything that is done with a connector. */
function goThrough(root: Json, apiProperties: Json, value: Json) {
  const wanted = definitionOf(root);
  const api = mockedApi(wanted, apiProperties);
  const store = createStore();
  for (const operation of wanted.operations) {
    const made = sampleValues(wanted, operation, { seed: 's' });
    for (const values of [made, Object.fromEntries(Object.keys(made).map((key) => [key, value]))]) {
      const connection = sampleConnection(apiProperties);
      const options = { callbackUrl: 'https://flow.example' };
      const call = { definition: wanted, apiProperties, operation, values, connection, options };
      const result = buildRequest(call);
      if (!result.ok) continue;
      curlText(result.shown);
      const reply = mockReply(api, incomingFrom(result.request), store);
      const { response } = finishResponse(call, result.context, reply);
      for (const answer of [response, { ...response, body: JSON.stringify(value) }]) {
        changesFor(checkResponse(wanted, operation, answer));
      }
      nextPage(operation, result.request, value);
    }
  }
  for (const subscription of subscribersOf(store)) notificationFor(api, subscription);
}

describe('whatever is wrong with a connector', () => {
  const way = fc.array(fc.nat(30), { minLength: 1, maxLength: 9 });

  it('nothing breaks', () => {
    expect(() => goThrough(definition, properties, {})).not.toThrow();
    fc.assert(
      fc.property(way, way, junk, junk, (first, second, bad, value) => {
        goThrough(spoiled(spoiled(definition, first, bad), second, value), properties, value);
        goThrough(definition, spoiled(properties, first, bad), value);
      }),
      { numRuns: 60 },
    );
  });
});
