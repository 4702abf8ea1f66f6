import { expect, it } from 'vitest';
import { testGateway } from '../testing/gateway.ts';
import { bodyOf, serve } from '../testing/servers.ts';

const order = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string' }, note: { type: 'string' } },
};
const document = (title = 'Orders', paths: object = {}) => ({
  swagger: '2.0',
  info: { title, version: '1' },
  host: 'api.example',
  basePath: '/v1',
  paths: {
    '/orders': {
      post: {
        operationId: 'CreateOrder',
        parameters: [{ name: 'body', in: 'body', required: true, schema: order }],
        responses: { 201: { description: 'Made', schema: order } },
      },
    },
    '/orders/{id}': {
      get: {
        operationId: 'GetOrder',
        parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
        responses: { 200: { description: 'OK', schema: order } },
      },
    },
    '/hooks': {
      'x-ms-notification-content': { schema: order },
      post: {
        operationId: 'OnOrder',
        'x-ms-trigger': 'single',
        parameters: [
          {
            name: 'url',
            in: 'query',
            required: true,
            type: 'string',
            'x-ms-notification-url': true,
          },
        ],
        responses: { 201: { description: 'Subscribed' } },
      },
    },
    ...paths,
  },
});
const put = (title?: string, paths?: object) => ({
  definition: JSON.stringify(document(title, paths)),
  properties: null,
});
const JSON_HEADERS = { 'content-type': 'application/json' };

it('plays a connector below its own path, and keeps what was made when it is replaced', async () => {
  const { origin, json } = await testGateway();
  expect(await json('PUT', '/api/mock', put())).toEqual({ base: '/mock/orders' });
  const made = await fetch(`${origin}/mock/orders/v1/orders`, {
    method: 'POST',
    headers: JSON_HEADERS,
    body: '{"id":"7","note":"mine"}',
  });
  expect(made.status).toBe(201);
  const { id } = (await made.json()) as { id: string };
  expect(made.headers.get('location')).toBe(`${origin}/mock/orders/v1/orders/${id}`);
  const other = { '/more': { get: { operationId: 'More', responses: { 200: {} } } } };
  expect(await json('PUT', '/api/mock', put('Orders', other))).toEqual({ base: '/mock/orders' });
  const read = await fetch(`${origin}/mock/orders/v1/orders/${id}`);
  expect(await read.json()).toEqual({ id, note: 'mine' });
  expect(read.headers.get('content-security-policy')).toContain('sandbox');
  expect((await fetch(`${origin}/mock/orders/more`)).status).toBe(200);
});

it('honours a delay', async () => {
  const { origin, json } = await testGateway();
  await json('PUT', '/api/mock', put());
  const start = performance.now();
  await fetch(`${origin}/mock/orders/orders/1`, { headers: { 'x-mock-delay': '150' } });
  expect(performance.now() - start).toBeGreaterThan(140);
});

it('logs the last 50 calls with what was wrong with them, and no secrets', async () => {
  const { origin, json } = await testGateway();
  await json('PUT', '/api/mock', put());
  for (let at = 0; at < 51; at++) await fetch(`${origin}/mock/orders/orders/1?key=hidden`);
  await fetch(`${origin}/mock/orders/orders`, {
    method: 'POST',
    headers: JSON_HEADERS,
    body: '{}',
  });
  const { exchanges } = (await json('GET', '/api/mock/orders/log')) as { exchanges: object[] };
  expect(exchanges).toHaveLength(50);
  expect(exchanges.at(-1)).toMatchObject({
    method: 'POST',
    path: '/mock/orders/orders',
    status: 400,
    operationId: 'CreateOrder',
    complaints: [expect.objectContaining({ message: expect.any(String) })],
  });
  expect(JSON.stringify(exchanges)).not.toContain('hidden');
});

it('has an id for each name, and no more than 20 mocks', async () => {
  const { origin, json, api } = await testGateway();
  const bases: unknown[] = [];
  for (const title of ['Orders', 'orders!', '日本', 'Orders', ...Array(20).keys()]) {
    bases.push((await json('PUT', '/api/mock', put(String(title))))['base']);
  }
  expect(bases.slice(0, 4)).toEqual([
    '/mock/orders',
    '/mock/orders-2',
    '/mock/connector',
    '/mock/orders',
  ]);
  expect((await fetch(`${origin}/mock/orders/orders/1`)).status).toBe(404);
  expect((await fetch(`${origin}/mock/19/orders/1`)).status).toBe(200);
  expect((await api('GET', '/api/mock/orders/log')).status).toBe(404);
});

it('takes only definitions, and only from its own page', async () => {
  const { api, origin, json } = await testGateway();
  for (const body of [{}, { definition: '[' }, { definition: '{}' }]) {
    expect((await api('PUT', '/api/mock', body)).status).toBe(400);
  }
  expect((await fetch(`${origin}/api/mock`, { method: 'PUT' })).status).toBe(403);
  await json('PUT', '/api/mock', put());
  const foreign = { headers: { origin: 'https://evil.example' } };
  expect((await fetch(`${origin}/mock/orders/orders/1`, foreign)).status).toBe(403);
});

it('tells a flow on this computer of events, and nobody elsewhere', async () => {
  const { origin, json } = await testGateway();
  await json('PUT', '/api/mock', put());
  const events: string[] = [];
  const port = await serve(async (request, response) => {
    events.push(await bodyOf(request));
    response.writeHead(202).end();
  });
  for (const url of [
    `http://127.0.0.1:${port}/cb`,
    'https://flows.example/cb',
    'http://10.0.0.1/',
  ]) {
    const subscribe = `${origin}/mock/orders/hooks?url=${encodeURIComponent(url)}`;
    expect((await fetch(subscribe, { method: 'POST' })).status).toBe(201);
  }
  const { notified } = await json('POST', '/api/mock/orders/events', { operationId: 'OnOrder' });
  expect(notified).toMatchObject([
    { status: 202, problem: null },
    { status: null, problem: { code: 'refused-address' } },
    { status: null, problem: { code: 'refused-address' } },
  ]);
  expect(JSON.parse(events[0] ?? '')).toHaveProperty('id');
  await expect.poll(() => events.length, { timeout: 3000 }).toBe(2);
});
