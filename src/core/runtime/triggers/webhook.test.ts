import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../text/value.ts';
import { built, callOf, definitionWith, operationOf } from '../orders.fixture.ts';
import { buildRequest } from '../request/build.ts';
import { notificationField } from './notificationField.ts';
import { unsubscribeCall } from './unsubscribe.ts';

const marked = { type: 'string', 'x-ms-notification-url': true };
const hooks = (parameter: JsonObject, rest: JsonObject = {}) =>
  definitionWith(
    {
      '/hooks': {
        'x-ms-notification-content': { schema: {} },
        post: {
          operationId: 'Op',
          'x-ms-trigger': 'single',
          parameters: [parameter],
          responses: { 201: {} },
        },
      },
      '/hooks/{id}': {
        delete: {
          operationId: 'Delete',
          parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
          responses: { 204: {} },
        },
      },
    },
    rest,
  );

describe('the field for the callback address', () => {
  const body = (schema: JsonObject) => ({ name: 'body', in: 'body', schema });
  const definitions = {
    Hook: {
      type: 'object',
      properties: { config: { type: 'object', properties: { url: marked } } },
    },
  };
  it.each([
    [{ name: 'cb', in: 'query', ...marked }, []],
    [body({ type: 'object', properties: { url: marked } }), ['url']],
    [body({ $ref: '#/definitions/Hook' }), ['config', 'url']],
    [body({ type: 'object', properties: { list: { type: 'array', items: marked } } }), ['list', 0]],
    [body({ type: 'object', properties: {} }), undefined],
  ])('%j: %j', (parameter, path) => {
    const definition = hooks(parameter, { definitions });
    expect(notificationField(definition, operationOf(definition))?.path).toEqual(path);
  });
});

describe('unsubscribing', () => {
  const call = callOf(
    hooks({ name: 'cb', in: 'query', ...marked }),
    {},
    {
      options: { callbackUrl: 'https://flow.example/1' },
    },
  );
  const { context, request } = built(buildRequest(call));
  const unsubscribe = (location: string | undefined) =>
    unsubscribeCall(call, context, {
      status: 201,
      headers: location === undefined ? [] : [{ name: 'location', value: location }],
      body: '',
    });

  it('the address was sent', () => {
    expect(request.url).toBe('https://api.example.com/v1/hooks?cb=https%3A%2F%2Fflow.example%2F1');
  });

  it.each([
    'https://api.example.com/v1/hooks/a%2Fb',
    '/v1/hooks/a%2Fb',
    'https://elsewhere.example/hooks/a%2Fb',
  ])('%s is deleted through the connection', (location) => {
    const found = unsubscribe(location);
    const deletion = found.ok ? built(buildRequest(found.call)).request : undefined;
    expect(deletion).toMatchObject({
      method: 'DELETE',
      url: 'https://api.example.com/v1/hooks/a%2Fb',
    });
  });

  it.each([
    [undefined, 'no Location header'],
    ['/v1/other/7', 'the path of no DELETE operation'],
  ])('%s cannot be', (location, why) => {
    expect(unsubscribe(location)).toMatchObject({
      ok: false,
      message: expect.stringContaining(why),
    });
  });
});
