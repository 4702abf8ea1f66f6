import { describe, expect, it } from 'vitest';
import { headerOf } from '../http/headers.ts';
import { definitionWith, oneOperation, orders } from '../orders.fixture.ts';
import { running } from './running.fixture.ts';

describe('the mock of an API', () => {
  it('gives the same answer to the same request', () => {
    const [a, b] = [running(orders), running(orders)].map(
      ({ send }) => send('GET /v1/orders/7').json,
    );
    expect(a).toEqual(b);
    expect(a).not.toEqual(running(orders).send('GET /v1/orders/8').json);
  });

  it('answers with the example of the response', () => {
    const examples = { 'application/json': { name: 'Rosa' } };
    const schema = { type: 'object', properties: { name: { type: 'string' } } };
    const { send } = running(oneOperation({ responses: { 200: { schema, examples } } }));
    expect(send('GET /v1/things').json).toEqual({ name: 'Rosa' });
  });

  it.each([
    ['as text', { type: 'object', properties: { a: { type: 'integer' } } }, '{"a":1}', { a: 1 }],
    [
      'that does not fit is passed over',
      { type: 'object', properties: { a: { type: 'integer', example: 5 } } },
      { b: 1 },
      { a: 5 },
    ],
  ])('an example %s', (_, schema, example, expected) => {
    const { send } = running(
      oneOperation({ responses: { 200: { schema, examples: { 'application/json': example } } } }),
    );
    expect(send('GET /v1/things').json).toEqual(expected);
  });

  it.each([
    ['application/pdf', '%PDF'],
    ['image/png', '\u0089PNG'],
  ])('a file is a small %s', (type, start) => {
    const { send } = running(
      oneOperation({ produces: [type], responses: { 200: { schema: { type: 'file' } } } }),
    );
    const { body, headers } = send('GET /v1/things');
    expect(headerOf(headers, 'Content-Type')).toBe(type);
    expect(String.fromCharCode(...(body as Uint8Array).subarray(0, 4))).toBe(start);
  });

  it('finds the operation with its base path, without it, and the more exact path first', () => {
    const { send } = running(
      definitionWith({
        '/a/{id}': {
          get: { operationId: 'Any', parameters: [{ name: 'id', in: 'path', type: 'string' }] },
        },
        '/a/new': { get: { operationId: 'New' } },
        "/b('{id}')": {
          get: { operationId: 'Odd', parameters: [{ name: 'id', in: 'path', type: 'string' }] },
        },
      }),
    );
    expect(
      ['/v1/a/1', '/a/1', '/v1/a/new', '/v1/a/new/', "/v1/b('x')", '/v1/b(%27x%27)'].map(
        (path) => send(`GET ${path}`).operationId,
      ),
    ).toEqual(['Any', 'Any', 'New', 'New', 'Odd', 'Odd']);
  });

  it.each([
    ['GET /v1/nothing', 404, 'No operation of the definition has the path /v1/nothing'],
    ['GET /v1/order', 404, 'the nearest is /v1/orders'],
    ['PUT /v1/orders', 405, '/v1/orders knows GET, POST, but no PUT.'],
  ])('%s is %i', (line, status, message) => {
    const reply = running(orders).send(line);
    expect(reply).toMatchObject({
      status,
      json: { error: { message: expect.stringContaining(message) } },
    });
  });
});

describe('on request', () => {
  it.each([
    ['header', 'GET /v1/orders/7', { 'x-mock-status': '404', 'x-mock-delay': '250' }],
    ['query', 'GET /v1/orders/7?x-mock-status=404&x-mock-delay=250', {}],
  ])('a status and a delay by %s', (_, line, headers) => {
    expect(running(orders).send(line, undefined, headers)).toMatchObject({
      status: 404,
      delay: 250,
      json: { message: 'There is nothing at this address.', code: 404 },
    });
  });

  it.each([
    [429, '5'],
    [503, '5'],
    [500, undefined],
  ])('%i comes with Retry-After %s', (status, expected) => {
    const { headers } = running(orders).send(`GET /v1/orders?x-mock-status=${status}`);
    expect(headerOf(headers, 'Retry-After')).toBe(expected);
  });

  it('delays end', () => {
    expect(running(orders).send('GET /v1/orders?x-mock-delay=999999999').delay).toBe(120_000);
  });
});
