import { describe, expect, it } from 'vitest';
import { type JsonObject } from '../../text/value.ts';
import { built, callOf, definitionWith, propertiesWith } from '../orders.fixture.ts';
import { buildRequest } from '../request/build.ts';
import { mockedApi } from './api.ts';
import { incomingFrom } from './incoming.ts';
import { mockReply } from './reply.ts';
import { running } from './running.fixture.ts';
import { createStore } from './store.ts';

describe('policies before the API', () => {
  const hook = (topic: string): [string, JsonObject, string, string[]][] => [
    ['routerequesttoendpoint', { newPath: '/v1/subscriptions/{kind}' }, 'Request', [topic]],
    [
      'setproperty',
      {
        newPropertyParentPathTemplate: '@body()',
        newPropertySubPathTemplate: 'topics',
        propertyValuePathTemplate: `["${topic}"]`,
      },
      'Request',
      [topic],
    ],
  ];
  const operation = (operationId: string) => ({
    post: {
      operationId,
      parameters: [
        { name: 'kind', in: 'path', required: true, type: 'string' },
        {
          name: 'body',
          in: 'body',
          schema: { type: 'object', properties: { note: { type: 'string' } } },
        },
      ],
      responses: {
        200: { schema: { type: 'object', properties: { [operationId]: { type: 'string' } } } },
      },
    },
  });
  const definition = definitionWith({
    '/made/{kind}': operation('made'),
    '/paid/{kind}': operation('paid'),
  });
  const apiProperties = propertiesWith(
    { site: { type: 'string' } },
    ['dynamichosturl', { urlTemplate: "https://@connectionParameters('site')/wp/api" }],
    ...hook('made'),
    ...hook('paid'),
    ['setqueryparameter', { name: 'version', value: '2' }],
  );

  it.each(['made', 'paid'])('the endpoint they share knows %s by what the policy wrote', (id) => {
    const values = { kind: 'x', 'body/note': 'n' };
    const call = callOf(definition, values, {
      id,
      apiProperties,
      connection: { values: { site: 'shop.example' } },
    });
    const { request } = built(buildRequest(call));
    expect(request.url).toBe('https://shop.example/wp/api/v1/subscriptions/x?version=2');
    const api = mockedApi(definition, apiProperties);
    expect(mockReply(api, incomingFrom(request), createStore())).toMatchObject({
      status: 200,
      operationId: id,
    });
  });

  it('the operation’s own path stays open, and any base path where the host is computed', () => {
    const { send } = running(definition, apiProperties);
    expect(send('POST /made/x', { note: 'n' }).operationId).toBe('made');
    expect(send('POST /tenant/7/paid/x', { note: 'n' }).operationId).toBe('paid');
  });

  it('x-mock-operation chooses among those that share an endpoint', () => {
    const { send } = running(definition, apiProperties);
    const path = 'POST /wp/api/v1/subscriptions/x?x-mock-operation=paid';
    expect(send(path, { note: 'n' }).operationId).toBe('paid');
  });

  it('a value that a policy fetches is there', () => {
    const fetching = propertiesWith({}, [
      'setvaluefromurl',
      {
        parameterTemplate: "@headers('Authorization')",
        parameterValueUrl: '/token/{kind}',
        parameterValuePathTemplate: '@body().data.access_token',
      },
      'Request',
    ]);
    const reply = running(definition, fetching).send('GET /v1/token/x');
    expect(reply.json).toEqual({ data: { access_token: expect.stringMatching(/^mock-/) } });
  });
});
