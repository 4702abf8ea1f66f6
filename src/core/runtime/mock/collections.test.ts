import { describe, expect, it } from 'vitest';
import { headerOf } from '../http/headers.ts';
import { definitionWith, oneOperation, orders } from '../orders.fixture.ts';
import { running } from './running.fixture.ts';

describe('a session', () => {
  const order = { customer: { name: 'Rosa', email: 'rosa@a.example' }, total: 12.5 };

  it('keeps what was created: read, listed, changed, deleted', () => {
    const { send } = running(orders);
    const created = send('POST /v1/orders', order);
    const { orderId } = created.json;
    expect(created).toMatchObject({ status: 201, json: order });
    expect(headerOf(created.headers, 'Location')).toBe(`http://mock.example/v1/orders/${orderId}`);
    expect(send(`GET /v1/orders/${orderId}`).json).toEqual(created.json);
    expect(send('GET /v1/orders').json.value[0]).toEqual(created.json);

    const changed = send(`PATCH /v1/orders/${orderId}`, { total: 20 });
    expect(changed.json).toEqual({ ...created.json, total: 20 });
    expect(send(`GET /v1/orders/${orderId}`).json).toEqual(changed.json);

    expect(send(`DELETE /v1/orders/${orderId}`).status).toBe(204);
    expect(send(`GET /v1/orders/${orderId}`)).toMatchObject({
      status: 404,
      json: { message: `"${orderId}" was deleted in this session.`, code: 404 },
    });
    expect(send('GET /v1/orders').json.value).not.toContainEqual(
      expect.objectContaining({ orderId }),
    );
  });

  it('gives everything an id of its own', () => {
    const { send } = running(orders);
    const ids = [1, 2, 3].map(() => send('POST /v1/orders', order).json.orderId);
    expect(new Set(ids).size).toBe(3);
  });

  it('gives an id once, few as there may be, and takes the one that the caller chose', () => {
    const Thing = {
      type: 'object',
      properties: { id: { type: 'integer', minimum: 1, maximum: 5 } },
    };
    const { send } = running(
      definitionWith({
        '/things': {
          post: {
            operationId: 'Add',
            parameters: [{ name: 'body', in: 'body', schema: Thing }],
            responses: { 200: { schema: Thing } },
          },
        },
        '/things/{id}': {
          parameters: [{ name: 'id', in: 'path', required: true, type: 'integer' }],
          get: { operationId: 'Get', responses: { 200: { schema: Thing } } },
          delete: { operationId: 'Delete', responses: { 204: {} } },
        },
      }),
    );
    const ids = [1, 2, 3].map(() => send('POST /v1/things', {}).json.id);
    expect(new Set(ids).size).toBe(3);
    send('DELETE /v1/things/5');
    expect(send('GET /v1/things/5').status).toBe(404);
    expect(send('POST /v1/things', { id: 5 }).json).toEqual({ id: 5 });
    expect(send('GET /v1/things/5').status).toBe(200);
  });

  it('what is listed can be read and deleted', () => {
    const { send } = running(orders);
    const [first] = send('GET /v1/orders').json.value;
    expect(send(`GET /v1/orders/${first.orderId}`).json).toEqual(first);
    send(`DELETE /v1/orders/${first.orderId}`);
    expect(send('GET /v1/orders').json.value).not.toContainEqual(first);
  });

  it('an order that nobody made has the id that was asked for, and stays the same', () => {
    const { send } = running(orders);
    const asked = send('GET /v1/orders/A-1').json;
    expect(asked.orderId).toBe('A-1');
    expect(send('PATCH /v1/orders/A-1', { total: 1 }).json).toEqual({ ...asked, total: 1 });
  });

  it('an action on an order answers with that order', () => {
    const id = { name: 'orderId', in: 'path', required: true, type: 'string' };
    const schema = { $ref: '#/definitions/Order' };
    const { send } = running(
      definitionWith(
        {
          '/orders/{orderId}': {
            parameters: [id],
            get: { operationId: 'Get', responses: { 200: { schema } } },
          },
          '/orders/{orderId}/ship': {
            parameters: [id],
            post: { operationId: 'Ship', responses: { 200: { schema } } },
          },
        },
        { definitions: orders.root['definitions'] ?? {} },
      ),
    );
    const order = send('GET /v1/orders/A-1').json;
    expect(send('POST /v1/orders/A-1/ship').json).toEqual(order);
  });

  it('collections of different parents are different', () => {
    const Thing = {
      type: 'object',
      properties: { id: { type: 'integer' }, a: { type: 'string' } },
    };
    const shop = { name: 'shop', in: 'path', required: true, type: 'string' };
    const id = { name: 'id', in: 'path', required: true, type: 'integer' };
    const body = { name: 'body', in: 'body', schema: Thing };
    const { send } = running(
      definitionWith({
        '/{shop}/things': {
          parameters: [shop],
          get: {
            operationId: 'List',
            responses: { 200: { schema: { type: 'array', items: Thing } } },
          },
          post: {
            operationId: 'Add',
            parameters: [body],
            responses: { 200: { schema: { type: 'object', properties: { data: Thing } } } },
          },
        },
        '/{shop}/things/{id}': {
          parameters: [shop, id],
          get: {
            operationId: 'Get',
            responses: { 200: { schema: { type: 'object', properties: { data: Thing } } } },
          },
        },
      }),
    );
    const { data } = send('POST /v1/a/things', { a: 'mine' }).json;
    expect(data).toMatchObject({ a: 'mine', id: expect.any(Number) });
    expect(send(`GET /v1/a/things/${data.id}`).json).toEqual({ data });
    expect(send('GET /v1/a/things').json[0]).toEqual(data);
    expect(send('GET /v1/b/things').json).not.toContainEqual(data);
  });
});

describe('pages', () => {
  it('follow one another to the end', () => {
    const { send } = running(orders);
    const first = send('GET /v1/orders?pageSize=2');
    const seen = [...first.json.value];
    let link = first.json.nextLink;
    expect(link).toMatch(/^http:\/\/mock\.example\/v1\/orders\?pageSize=2&x-mock-page=2$/);
    for (let page = 2; link && page < 10; page++) {
      const next = send(`GET ${link}`);
      seen.push(...next.json.value);
      link = next.json.nextLink;
    }
    expect(link).toBeUndefined();
    expect(seen.length).toBeGreaterThan(3);
    expect(new Set(seen.map(({ orderId }) => orderId)).size).toBe(seen.length);
  });

  it('begin with the example, whose own link is replaced', () => {
    const schema = {
      type: 'object',
      required: ['nextLink'],
      properties: {
        value: { type: 'array', items: { type: 'integer' } },
        nextLink: { type: 'string' },
      },
    };
    const examples = {
      'application/json': { value: [1, 2], nextLink: 'https://api.example.com/x' },
    };
    const { send } = running(
      oneOperation({
        'x-ms-pageable': { nextLinkName: 'nextLink' },
        responses: { 200: { schema, examples } },
      }),
    );
    const { json } = send('GET /v1/things');
    expect(json.value.slice(0, 2)).toEqual([1, 2]);
    expect(json.nextLink).toMatch(/^http:\/\/mock\.example/);
    expect(send(`GET ${json.nextLink}`).json.nextLink).toBe('');
  });
});
