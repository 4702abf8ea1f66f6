import { describe, expect, it } from 'vitest';
import { type Json, type JsonObject } from '../../text/value.ts';
import { headerOf } from '../http/headers.ts';
import { built, callOf, oneOperation, operationOf, orders } from '../orders.fixture.ts';
import { buildRequest } from '../request/build.ts';
import { checkResponse } from '../response/check.ts';
import { mockedApi } from './api.ts';
import { incomingFrom } from './incoming.ts';
import { mockReply } from './reply.ts';
import { running } from './running.fixture.ts';
import { createStore } from './store.ts';

describe('what is wrong with a request', () => {
  const parameters = [
    { name: 'top', in: 'query', type: 'integer', maximum: 10 },
    { name: 'kind', in: 'query', type: 'string', enum: ['a', 'b'], required: true },
    { name: 'ids', in: 'query', type: 'array', items: { type: 'integer' } },
    { name: 'X-Tag', in: 'header', type: 'boolean' },
  ];
  const { send } = running(oneOperation({ parameters, responses: { 200: {}, 400: {} } }));

  it.each<[path: string, headers: Record<string, string>, message: string | undefined]>([
    ['?kind=a', {}, undefined],
    ['?kind=a&top=3&ids=1,2', { 'x-tag': 'true', 'x-other': '1' }, undefined],
    ['', {}, 'The query parameter "kind" is missing.'],
    [
      '?kind=z',
      {},
      'The query parameter "kind" is "z", none of the 2 values that the definition lists.',
    ],
    [
      '?kind=a&top=many',
      {},
      'The query parameter "top" must be a whole number, but "many" was given.',
    ],
    ['?kind=a&top=11', {}, 'The query parameter "top" is 11; the most is 10.'],
    ['?kind=a&ids=1,x', {}, 'The query parameter "ids" must be a whole number, but "x" was given.'],
    ['?kind=a&tops=3', {}, 'There is no query parameter "tops": is "top" meant?'],
    [
      '?kind=a',
      { 'X-Tag': 'maybe' },
      'The header "X-Tag" must be true or false, but "maybe" was given.',
    ],
  ])('%s %j: %s', (path, headers, message) => {
    const reply = send(`GET /v1/things${path}`, undefined, headers);
    expect(reply.status).toBe(message === undefined ? 200 : 400);
    expect(reply.json?.error?.message).toBe(message);
  });

  it.each<[body: Json | undefined, message: string]>([
    [undefined, 'The body is missing.'],
    [{}, 'The body has no "customer", which the definition says is always there.'],
    [
      { customer: { name: 1 } },
      '"customer/name" is a whole number, but the definition says a text.',
    ],
    [
      { customer: { name: 'R' }, totl: 1 },
      'The body has "totl", which the definition does not know.',
    ],
  ])('POST %j: %s', (body, message) => {
    const reply = running(orders).send('POST /v1/orders', body);
    expect(reply).toMatchObject({
      status: 400,
      json: { error: { code: 'InvalidRequest', message } },
    });
    expect(headerOf(reply.headers, 'x-mock-message')).toBe(message);
  });

  it('is said in the shape that the definition gives its errors', () => {
    const schema = {
      type: 'object',
      required: ['fault'],
      properties: {
        fault: {
          type: 'object',
          properties: { message: { type: 'string' }, status: { type: 'integer' } },
        },
      },
    };
    const definition = oneOperation({ parameters, responses: { 200: {}, default: { schema } } });
    const reply = running(definition).send('GET /v1/things');
    expect(reply.json).toEqual({
      fault: { message: 'The query parameter "kind" is missing.', status: 400 },
    });
    expect(checkResponse(definition, operationOf(definition), reply)).toEqual([]);
  });
});

describe('forms', () => {
  const field = (name: string, rest: JsonObject = {}) => ({
    name,
    in: 'formData',
    type: 'string',
    ...rest,
  });
  const definition = oneOperation(
    {
      parameters: [
        field('caption', { required: true }),
        field('count', { type: 'integer' }),
        field('file', { type: 'file' }),
      ],
    },
    { verb: 'post' },
  );

  it.each<[values: JsonObject, status: number]>([
    [{ caption: 'a', count: 1, file: { '$content-type': 'image/png', $content: 'AQI=' } }, 200],
    [{ caption: 'a', file: 'text' }, 200],
  ])('%j is taken', (values, status) => {
    const { request } = built(buildRequest(callOf(definition, values)));
    expect(mockReply(mockedApi(definition), incomingFrom(request), createStore()).status).toBe(
      status,
    );
  });

  it('are checked field by field', () => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const reply = mockReply(
      mockedApi(definition),
      {
        method: 'POST',
        url: '/v1/things',
        headers: [{ name: 'Content-Type', value: headers['Content-Type'] }],
        body: 'count=x&colour=red',
      },
      createStore(),
    );
    expect(reply.complaints.map(({ message }) => message)).toEqual([
      'The form field "caption" is missing.',
      'The form field "count" must be a whole number, but "x" was given.',
      'There is no form field "colour".',
    ]);
  });
});
